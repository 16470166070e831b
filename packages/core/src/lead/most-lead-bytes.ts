/** Bytes that a lead may have as JSON in UTF-8; Standard Webhooks asks to stay below 20 kB. */
export const mostLeadBytes = 20 * 1024;

/** Version of the rules and the content: the same facts give the same answer for as long as it stays. */
export const complianceModelVersion = '2026.11';

/** The version of this copy of the kit; a test holds it against package.json. */
export const version = '0.1.0';

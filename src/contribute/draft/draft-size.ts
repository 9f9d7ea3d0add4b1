/** Largest draft file that is opened, in bytes: several times what the gate lets a case have. */
export const mostDraftBytes = 512 * 1024;

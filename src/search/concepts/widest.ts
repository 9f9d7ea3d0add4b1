/** The two widest concepts: everybody served, and everybody who serves. Each has too many words to mean one thing. */
export const widest: ReadonlySet<string> = new Set(['library-user', 'professional-librarian']);

/** The papers on which the book is printed. */

export type Paper = 'a4' | 'letter';

export const papers: readonly Paper[] = ['a4', 'letter'];

/** As CSS calls them. */
export const pageSize: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'letter' };

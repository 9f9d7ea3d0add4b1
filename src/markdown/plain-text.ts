/** The words of rendered text, for whatever compares or indexes them. */

/** @param html made by our own renderer @returns its text without tags, character references and citations */
export function plainTextOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/\[\d+\]/g, ' ');
}

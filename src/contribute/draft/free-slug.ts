/** A name for the folder of a new document that no other has. */
import { slugFor } from '../new-case.ts';

export function freeSlug(words: string, taken: ReadonlySet<string>): string {
  const slug = slugFor(words);
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

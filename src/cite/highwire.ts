/** The `citation_*` elements that reference managers and scholarly search engines read from a page's head. */
import type { Reference } from './reference.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** @param publisher who answers for the site */
export function highwireTags(reference: Reference, publisher: string): readonly MetaTag[] {
  return [
    { name: 'citation_title', content: reference.title },
    ...reference.people.map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_publication_date', content: reference.published.replaceAll('-', '/') },
    { name: 'citation_publisher', content: publisher },
    { name: 'citation_language', content: reference.language },
    { name: 'citation_abstract', content: reference.summary },
    { name: 'citation_public_url', content: reference.address },
  ];
}

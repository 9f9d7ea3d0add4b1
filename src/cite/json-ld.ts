/** A case as linked data for search engines (schema.org, JSON-LD). */
import type { CaseData } from '../model/case.ts';
import type { Reference } from './reference.ts';

const dangerous: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON for a script element: nothing in it can end the element or begin another. */
export function escapedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (found) => dangerous[found] ?? found);
}

interface Named {
  readonly '@type': string;
  readonly name: string;
  readonly [property: string]: unknown;
}

export interface CasePage {
  /** Title of the site, its absolute address and who answers for it. */
  readonly site: { readonly title: string; readonly address: string; readonly publisher: string };
  /** Labels of the concepts that the case is about. */
  readonly about: readonly string[];
  /** Address of the licence itself. */
  readonly license: string;
}

/** The case as a schema.org Article that is part of the site and rests on its sources. */
export function caseJsonLd(reference: Reference, data: CaseData, page: CasePage): unknown {
  const people: readonly Named[] = reference.corporate
    ? [{ '@type': 'Organization', name: page.site.publisher }]
    : (data.contributors ?? []).map(({ name, orcid, affiliation }) => ({
        '@type': 'Person',
        name,
        ...(orcid === undefined ? {} : { sameAs: orcid }),
        ...(affiliation === undefined
          ? {}
          : { affiliation: { '@type': 'Organization', name: affiliation } }),
      }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: reference.title,
    abstract: reference.summary,
    url: reference.address,
    inLanguage: reference.language,
    datePublished: reference.published,
    license: page.license,
    author: people,
    publisher: { '@type': 'Organization', name: page.site.publisher },
    isPartOf: { '@type': 'WebSite', name: page.site.title, url: page.site.address },
    about: page.about.map((name) => ({ '@type': 'DefinedTerm', name })),
    isBasedOn: (data.sources ?? []).map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url === undefined ? {} : { url }),
    })),
  };
}

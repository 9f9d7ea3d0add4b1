/** What a reference to a case is made of; the other formats of this folder are built from it. */
import { listOf } from '../i18n/list.ts';
import type { CaseRecord } from '../loader/case-record.ts';
import type { Addresses } from '../site/address.ts';
import type { Site } from '../site/schema.ts';

export interface Reference {
  /** People as they write their names, or the publisher when the editors wrote the case. */
  readonly people: readonly string[];
  /** True when `people` names a body rather than persons. */
  readonly corporate: boolean;
  /** The same in running text: `A. Reader, B. Writer`. */
  readonly authors: string;
  /** Year of publication here. */
  readonly year: string;
  /** Day of publication here, ISO 8601. */
  readonly published: string;
  readonly title: string;
  readonly summary: string;
  /** Absolute address of the page. */
  readonly address: string;
  readonly language: string;
  /** SPDX identifier. */
  readonly license: string;
}

export interface CitingSite {
  readonly site: Pick<Site, 'title' | 'publisher' | 'address'>;
  readonly addresses: Addresses;
  /** Language of the interface, for the list of authors. */
  readonly language: string;
}

/** The reference to a case, in parts. Names are kept as written: nothing guesses which part is the family name. */
export function referenceTo(
  { slug, data }: Pick<CaseRecord, 'slug' | 'data'>,
  { site, addresses, language }: CitingSite,
): Reference {
  const contributors = (data.contributors ?? []).map((each) => each.name);
  const corporate = contributors.length === 0;
  const people = corporate ? [site.publisher] : contributors;
  return {
    people,
    corporate,
    authors: listOf(people, language),
    year: data.published.slice(0, 4),
    published: data.published,
    title: data.title,
    summary: data.summary,
    address: new URL(addresses.case(slug), site.address).href,
    language: data.language,
    license: data.license,
  };
}

/** The indexes: for every list of the vocabulary, its values and the cases under each. */
import {
  browseSchemes,
  casesByValue,
  type BrowseId,
  type BrowseScheme,
  type CasesByValue,
} from '../../model/browse.ts';
import type { CaseRecord } from '../../loader/case-record.ts';
import { whoAndWhen } from '../../model/entry.ts';
import { language, text, vocabulary } from '../../site/this-site.ts';
import { outlineOf, type Branch } from '../../vocabulary/outline.ts';
import { caseChapter, type Book } from './book.ts';
import { chapterTitle, heading, type Chapter, type Typesetting } from './chapter.ts';
import { indexChapter, valueId } from './index-places.ts';
import { foreign, joined, markup, type Markup } from './markup.ts';

/** How a value names its cases: a list of titles, or the pages on which they begin. */
export type CasesInIndex = (records: readonly CaseRecord[], set: Typesetting) => Markup;

const back = { language, matter: 'backmatter', type: 'index', role: 'doc-index' } as const;

/** What the indexes are, then one for each scheme that has cases. */
export function indexChapters(book: Book, named: CasesInIndex): readonly Chapter[] {
  const records = book.cases.map(({ record }) => record);
  const lists = casesByValue(records, vocabulary);
  const countries = [...lists.country.keys()];
  const schemes = browseSchemes(vocabulary, { countries, text, language }).filter(
    ({ id }) => lists[id].size > 0,
  );
  return [introduction(schemes), ...schemes.map((scheme) => indexOf(scheme, lists, named))];
}

function introduction(schemes: readonly BrowseScheme[]): Chapter {
  const name = 'indexes';
  return {
    ...back,
    withinPart: false,
    name,
    title: text('book.index.title'),
    content: (set) => markup`${chapterTitle({ name }, set, text('book.index.title'))}
<p>${text('book.index.words')}</p>
<ul class="plain lines">${schemes.map(
      ({ id, plural, question }) =>
        markup`<li><p class="line"><a href="${set.to(indexChapter(id))}">${plural}</a>${set.pageOf(indexChapter(id))}</p><p class="where">${question}</p></li>`,
    )}</ul>`,
  };
}

function indexOf(
  scheme: BrowseScheme,
  lists: CasesByValue<CaseRecord>,
  named: CasesInIndex,
): Chapter {
  const name = indexChapter(scheme.id);
  return {
    ...back,
    withinPart: true,
    name,
    title: scheme.plural,
    runningHead: text('book.index.title'),
    content: (set) => markup`${chapterTitle({ name }, set, scheme.plural)}
<p class="note">${scheme.definition}</p>
${outlineOf(scheme.concepts).map((branch) => entry(branch, 1, { scheme: scheme.id, lists, named, set }))}`,
  };
}

interface Entries {
  readonly scheme: BrowseId;
  readonly lists: CasesByValue<CaseRecord>;
  readonly named: CasesInIndex;
  readonly set: Typesetting;
}

/** A value without cases is left out; so everything under it has none either. */
function entry({ concept, narrower }: Branch, depth: number, entries: Entries): Markup | undefined {
  const { scheme, lists, named, set } = entries;
  const records = lists[scheme].get(concept.id) ?? [];
  if (records.length === 0) return undefined;
  const id = valueId(scheme, concept.id);
  const label =
    depth === 1
      ? heading(set, 1, concept.label, markup` id="${id}"`)
      : heading(set, 2, concept.label, markup` id="${id}"`);
  return markup`<section class="value depth-${depth}" aria-labelledby="${id}">${label}
${concept.assignable && named(records, set)}
${narrower.map((each) => entry(each, depth + 1, entries))}</section>`;
}

export const byTitle: CasesInIndex = (records, set) =>
  markup`<ul class="plain titles">${records.map(
    ({ slug, entry: each }) =>
      markup`<li><a href="${set.to(caseChapter(slug))}"${foreign(each.language, language)}>${each.title}</a> <span class="who">${whoAndWhen(each)}</span></li>`,
  )}</ul>`;

/** Numbers of pages, as an index on paper has them. */
export const byPage: CasesInIndex = (records, set) =>
  markup`<p class="pages">${joined(
    records.map(
      ({ slug, entry: each }) =>
        markup`<a href="${set.to(caseChapter(slug))}" aria-label="${each.title}">${set.pageOf(caseChapter(slug))}</a>`,
    ),
    ', ',
  )}</p>`;

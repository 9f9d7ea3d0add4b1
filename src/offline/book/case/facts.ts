/** Rows of facts about a case: what is asked, and the concepts that answer it, each leading to its index. */
import { withinSentence } from '../../../i18n/list.ts';
import { browseSchemeIds, indexChapter, valueId } from '../index-places.ts';
import { language, vocabulary } from '../../../site/this-site.ts';
import type { SchemeId } from '../../../vocabulary/concept.ts';
import { conceptOf } from '../../../vocabulary/lookup.ts';
import type { Typesetting } from '../chapter.ts';
import { joined, markup, type Markup, type Piece } from '../markup.ts';

export interface FactRow {
  readonly scheme: SchemeId;
  readonly ids: readonly (string | undefined)[] | undefined;
}

/** One entry of a list of facts. */
export function fact(label: string, ...answers: readonly Piece[]): Markup {
  const said = answers.filter((each) => each !== undefined && each !== false);
  return markup`<div><dt>${label}</dt>${said.map((each) => markup`<dd>${each}</dd>`)}</div>`;
}

/** A row without concepts is left out. */
export function factRows(rows: readonly FactRow[], set: Typesetting): readonly Markup[] {
  return rows.flatMap(({ scheme, ids = [] }) => {
    const given = ids.filter((id) => id !== undefined);
    if (given.length === 0) return [];
    const { label, plural } = vocabulary[scheme];
    return [fact(given.length > 1 ? plural : label, conceptLinks(scheme, given, set))];
  });
}

/** Concepts of a scheme, separated by commas. */
export function conceptLinks(
  scheme: SchemeId,
  ids: readonly string[],
  set: Typesetting,
): readonly Piece[] {
  const links = ids.map((id, n) => {
    const { label } = conceptOf(vocabulary, scheme, id);
    return conceptLink(scheme, id, n === 0 ? label : withinSentence(label, language), set);
  });
  return joined(links, ', ');
}

export function conceptLink(scheme: SchemeId, id: string, words: Piece, set: Typesetting): Markup {
  const browsed = browseSchemeIds.find((each) => each === scheme);
  return browsed === undefined
    ? markup`${words}`
    : markup`<a href="${set.to(indexChapter(browsed), valueId(browsed, id))}">${words}</a>`;
}

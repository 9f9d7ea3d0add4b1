/** Writes which cases are most about each subject of the crosswalk, in the form that the search page reads. */
import { conceptsIn } from '../concepts/find.ts';
import type { Lexicon } from '../concepts/lexicon.ts';
import { often, shortText } from '../concepts/page-terms.ts';
import { widest } from '../concepts/widest.ts';
import type { Fragment } from '../query/fragment.ts';
import type { SubjectFile } from '../query/subjects.ts';

/** Further cases of a subject are too far down a ranking to matter. */
const mostCases = 100;

/** A mention in the title or the summary says as much as so many in the text. */
const headWeight = 5;

/** @param rows of the facet table, each with the fragment of its case */
export function subjectFileOf(
  rows: readonly (Fragment | undefined)[],
  lexicon: Lexicon,
): SubjectFile {
  const names = namesIn(lexicon);
  const cases = new Map<string, { readonly row: number; readonly score: number }[]>();
  for (const [row, fragment] of rows.entries()) {
    for (const [id, score] of fragment ? subjectsOf(fragment, lexicon) : []) {
      const known = cases.get(id);
      if (known) known.push({ row, score });
      else cases.set(id, [{ row, score }]);
    }
  }
  return [...names].flatMap(([id, own]) => {
    const about = [...(cases.get(id) ?? [])].sort((a, b) => b.score - a.score || a.row - b.row);
    if (about.length === 0) return [];
    return [
      [own.join(','), about.length, about.slice(0, mostCases).map(({ row }) => row)] as const,
    ];
  });
}

/** How much a page is about each of its subjects: those that its head names, or that its text names often. */
function subjectsOf({ content, meta }: Fragment, lexicon: Lexicon): readonly [string, number][] {
  const timesIn = (text: string) =>
    new Map(conceptsIn(text, lexicon).map(({ concept, times }) => [concept.id, times]));
  const head = timesIn(`${meta['title'] ?? ''}. ${meta['summary'] ?? ''}`);
  const whole = timesIn(content);
  const least = content.split(/\s+/, shortText + 1).length > shortText ? often : 1;
  return [...whole].flatMap(([id, times]) => {
    const inHead = head.get(id) ?? 0;
    return inHead > 0 || times >= least ? [[id, inHead * headWeight + times]] : [];
  });
}

/** Names that mean one subject and nothing else, by the subject's identifier. */
function namesIn({ byFirstForm }: Lexicon): ReadonlyMap<string, readonly string[]> {
  const labels = [...byFirstForm.values()]
    .flat()
    .filter(({ weak, concept }) => !weak && !widest.has(concept.id));
  const bySubject = Map.groupBy(labels, ({ concept }) => concept.id);
  return new Map(
    [...bySubject].map(([id, own]) => [
      id,
      [
        ...new Set(
          own.map(({ acronym, words, forms }) =>
            acronym ? words.replace(/s$/, '') : forms.join(' '),
          ),
        ),
      ].sort(),
    ]),
  );
}

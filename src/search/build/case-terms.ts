/** What a case is also called elsewhere, from its fields and its text. */
import { plainTextOf } from '../../markdown/plain-text.ts';
import type { CaseData } from '../../model/case.ts';
import type { Concept, SchemeId, Vocabulary } from '../../vocabulary/concept.ts';
import { lineage } from '../../vocabulary/lookup.ts';
import { lexiconOf, type Lexicon } from '../concepts/lexicon.ts';
import { pageTerms, type PageTerms } from '../concepts/page-terms.ts';

type Fields = Pick<CaseData, 'title' | 'summary' | 'sector' | 'workflow' | 'challenge'>;

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** Made once for each vocabulary. */
export function lexiconIn(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary) ?? lexiconOf(vocabulary.term.concepts);
  lexicons.set(vocabulary, known);
  return known;
}

/** @param html the case's body */
export function caseTerms(data: Fields, html: string, vocabulary: Vocabulary): PageTerms {
  return pageTerms(
    {
      title: data.title,
      text: `${data.summary}\n${plainTextOf(html)}`,
      sectors: upwards(vocabulary, 'sector', data.sector).map((each) => each.id),
      workflows: data.workflow,
      assigned: assignedTo(data, vocabulary),
    },
    lexiconIn(vocabulary),
  );
}

/** Concepts of the fields that say what a case is about; further fields made search worse and its index larger. */
function assignedTo(data: Fields, vocabulary: Vocabulary): readonly Concept[] {
  return [
    ...upwards(vocabulary, 'sector', data.sector),
    ...upwards(vocabulary, 'workflow', data.workflow),
    ...upwards(vocabulary, 'challenge', data.challenge),
  ];
}

/** The concepts and what is above them; a concept that only groups others says nothing about a case. */
function upwards(
  vocabulary: Vocabulary,
  scheme: SchemeId,
  ids: readonly string[],
): readonly Concept[] {
  const all = ids.flatMap((id) => lineage(vocabulary, scheme, id));
  return [...new Set(all.filter((each) => each.assignable))];
}

/** What a query's words ask about besides areas of work: challenges and sides of the desk, by their labels. */
import { conceptsIn } from '../concepts/find.ts';
import { lexiconOf, wordsOf, type Lexicon, type Sayable } from '../concepts/lexicon.ts';
import { workflowsOf } from './also-called.ts';
import type { SearchedConcept } from './concept-file.ts';
import type { Asked } from './shares.ts';

const schemes = ['challenge', 'desk'] as const;

type TraitScheme = (typeof schemes)[number];

/** As written: `/search/traits.json`. Each concept with its words, the label first. */
export type TraitFile = Readonly<
  Record<TraitScheme, readonly (readonly [id: string, ...words: string[]])[]>
>;

export interface Trait extends Sayable {
  readonly scheme: TraitScheme;
}

/** @param vocabulary its schemes `challenge` and `desk` are read */
export function traitFileOf(
  vocabulary: Readonly<Record<TraitScheme, { readonly concepts: readonly Sayable[] }>>,
): TraitFile {
  return {
    challenge: vocabulary.challenge.concepts.map((each) => [each.id, ...wordsOf(each)]),
    desk: vocabulary.desk.concepts.map((each) => [each.id, ...wordsOf(each)]),
  };
}

export function traitLexicon(file: TraitFile): Lexicon<Trait> {
  return lexiconOf(
    schemes.flatMap((scheme) =>
      file[scheme].map(([id, label = id, ...others]) => ({
        scheme,
        id,
        label,
        labels: { any: others },
        spellings: [],
        avoid: [],
      })),
    ),
  );
}

/** What the words name, each once; a word that two concepts share names neither. */
export function traitsAsked(
  query: string,
  lexicon: Lexicon<Trait>,
): Readonly<Record<TraitScheme, readonly string[]>> {
  const found = conceptsIn(query, lexicon).filter(({ times }) => times > 0);
  const of = (scheme: TraitScheme) =>
    found.flatMap(({ concept }) => (concept.scheme === scheme ? [concept.id] : []));
  return { challenge: of('challenge'), desk: of('desk') };
}

/** What a query is about, as far as its words say it: areas of work, challenges, sides of the desk. */
export function askedIn(
  query: string,
  lexicon: Lexicon<SearchedConcept> | undefined,
  traits: Lexicon<Trait> | undefined,
): Asked {
  return {
    workflow: lexicon ? workflowsOf(query, lexicon) : [],
    ...(traits ? traitsAsked(query, traits) : {}),
  };
}

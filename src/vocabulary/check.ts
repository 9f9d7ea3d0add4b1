/** What a concept scheme must satisfy beyond its shape. Problems are sentences; none means sound. */
import type { Concept, Scheme, Vocabulary } from './concept.ts';

/** A fault in one scheme; `concept` is absent when the fault is the scheme's own. */
export interface VocabularyProblem {
  readonly scheme: string;
  readonly concept?: string;
  readonly message: string;
}

type Check = (scheme: Scheme) => readonly VocabularyProblem[];

/** Every check of a single scheme, in the order in which they report. */
const checks: readonly Check[] = [
  identifiersAreUnique,
  labelsAreUnique,
  broaderResolves,
  hierarchyHasNoCycle,
  relatedResolvesBothWays,
  relatedIsNotInTheHierarchy,
  ambiguousWordsAreLabels,
];

export function checkScheme(scheme: Scheme): readonly VocabularyProblem[] {
  return checks.flatMap((check) => check(scheme));
}

/** Checks that need more than one scheme: sectors named in labels, workflows named by terms. */
export function checkAcross(vocabulary: Vocabulary): readonly VocabularyProblem[] {
  const sectors = new Set(['any', ...vocabulary.sector.concepts.map((each) => each.id)]);
  const workflows = new Set(vocabulary.workflow.concepts.map((each) => each.id));
  return Object.values(vocabulary).flatMap((scheme) =>
    scheme.concepts.flatMap((concept) => [
      ...Object.keys(concept.labels)
        .filter((sector) => !sectors.has(sector))
        .map((sector) =>
          problem(
            scheme,
            concept,
            `labels names the sector "${sector}", which the sector scheme does not have`,
          ),
        ),
      ...concept.workflow
        .filter((workflow) => !workflows.has(workflow))
        .map((workflow) =>
          problem(
            scheme,
            concept,
            `workflow names "${workflow}", which the workflow scheme does not have`,
          ),
        ),
    ]),
  );
}

function problem(scheme: Scheme, concept: Concept, message: string): VocabularyProblem {
  return { scheme: scheme.id, concept: concept.id, message };
}

function identifiersAreUnique(scheme: Scheme): readonly VocabularyProblem[] {
  const seen = new Set<string>();
  return scheme.concepts
    .filter((each) => seen.size === seen.add(each.id).size)
    .map((each) => problem(scheme, each, `id "${each.id}" is used twice`));
}

function labelsAreUnique(scheme: Scheme): readonly VocabularyProblem[] {
  const owners = new Map<string, string>();
  const problems: VocabularyProblem[] = [];
  for (const concept of scheme.concepts) {
    for (const label of new Set([concept.label, concept.short ?? concept.label].map(folded))) {
      const owner = owners.get(label);
      if (owner === undefined) owners.set(label, concept.id);
      else
        problems.push(
          problem(
            scheme,
            concept,
            `"${label}" is already the preferred or short label of "${owner}"`,
          ),
        );
    }
  }
  return problems;
}

function broaderResolves(scheme: Scheme): readonly VocabularyProblem[] {
  const ids = new Set(scheme.concepts.map((each) => each.id));
  return scheme.concepts
    .filter((each) => each.broader && !ids.has(each.broader))
    .map((each) =>
      problem(scheme, each, `broader is "${each.broader}", which this scheme does not have`),
    );
}

function ancestors(scheme: Scheme, concept: Concept): readonly string[] {
  const byId = new Map(scheme.concepts.map((each) => [each.id, each]));
  const found: string[] = [];
  let next = concept.broader;
  while (next && !found.includes(next)) {
    found.push(next);
    next = byId.get(next)?.broader;
  }
  return found;
}

function hierarchyHasNoCycle(scheme: Scheme): readonly VocabularyProblem[] {
  return scheme.concepts
    .filter((each) => ancestors(scheme, each).includes(each.id))
    .map((each) => problem(scheme, each, 'broader leads back to the concept itself'));
}

function relatedResolvesBothWays(scheme: Scheme): readonly VocabularyProblem[] {
  const byId = new Map(scheme.concepts.map((each) => [each.id, each]));
  return scheme.concepts.flatMap((concept) =>
    concept.related.flatMap((id) => {
      const other = byId.get(id);
      if (!other)
        return [problem(scheme, concept, `related names "${id}", which this scheme does not have`)];
      if (id === concept.id) return [problem(scheme, concept, 'related names the concept itself')];
      if (other.related.includes(concept.id)) return [];
      return [problem(scheme, concept, `related names "${id}", but "${id}" does not name it back`)];
    }),
  );
}

function relatedIsNotInTheHierarchy(scheme: Scheme): readonly VocabularyProblem[] {
  return scheme.concepts.flatMap((concept) =>
    concept.related
      .filter((id) => ancestors(scheme, concept).includes(id))
      .map((id) => problem(scheme, concept, `related names "${id}", which is already above it`)),
  );
}

function ambiguousWordsAreLabels(scheme: Scheme): readonly VocabularyProblem[] {
  return scheme.concepts.flatMap((concept) => {
    const own = new Set(
      [concept.label, ...Object.values(concept.labels).flat(), ...concept.spellings].map(folded),
    );
    return concept.avoid
      .filter((word) => ![...own].some((label) => containsWord(label, folded(word.term))))
      .map((word) =>
        problem(
          scheme,
          concept,
          `avoid names "${word.term}", which is neither one of its labels nor a word in one`,
        ),
      );
  });
}

function containsWord(label: string, word: string): boolean {
  return ` ${label} `.replace(/[-/(),]/g, ' ').includes(` ${word.replace(/[-/(),]/g, ' ')} `);
}

function folded(label: string): string {
  return label.toLocaleLowerCase('en');
}

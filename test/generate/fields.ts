/** Frontmatter of a generated case: every field that the model has, with values from the vocabulary. */
import { effortGroups } from '../../src/model/effort.ts';
import type { SchemeId, Vocabulary } from '../../src/vocabulary/concept.ts';
import { assignableIds, narrower, topConcept, topConcepts } from '../../src/vocabulary/lookup.ts';
import type { Random } from './random.ts';
import { countedThing, shortSentence } from './sentences.ts';

const countries = [
  'AR',
  'AU',
  'BR',
  'CA',
  'CL',
  'DE',
  'DK',
  'FI',
  'FR',
  'GB',
  'GH',
  'IE',
  'IN',
  'JP',
  'KE',
  'MX',
  'NL',
  'NO',
  'NZ',
  'PT',
  'SE',
  'SG',
  'US',
  'ZA',
];
const units = [
  'books',
  'visits',
  'loans',
  'minutes',
  'per cent',
  'US dollars',
  'questions',
  'records',
];

/** Most sources that a generated case has. */
const mostSources = 5;

export interface GeneratedFields extends Readonly<Record<string, unknown>> {
  readonly sector: readonly string[];
  readonly workflow: readonly string[];
  readonly sources: readonly unknown[];
}

/** Everything but title and summary. @param number of the case, from 1 */
export function generatedFields(
  number: number,
  vocabulary: Vocabulary,
  random: Random,
): GeneratedFields {
  const ids = (scheme: SchemeId) => assignableIds(vocabulary, scheme);
  const one = (scheme: SchemeId) => random.one(ids(scheme));
  const some = (scheme: SchemeId, least: number, most: number) =>
    random.some(ids(scheme), least, most);
  const sources = Array.from({ length: 1 + random.below(mostSources) }, (_, index) =>
    source(number, index + 1, one('source-kind'), random),
  );
  const provenance = one('provenance');
  const sector = some('sector', 1, 2);
  const published = dateIn(2023, 3, random);
  return {
    sector,
    institution: [
      institution(number, random),
      ...(random.chance(0.1) ? [{ withheld: true, country: random.one(countries) }] : []),
    ],
    setting: some('setting', 1, 2),
    size: one('size'),
    workflow: some('workflow', 1, 4),
    desk: one('desk'),
    structure: one('structure'),
    collaboration: some('collaboration', 0, 3),
    challenge: some('challenge', 1, 4),
    result: one('result'),
    outcome: [
      outcome('before-after', sources.length, vocabulary, random),
      ...Array.from({ length: 1 + random.below(3) }, () =>
        outcome(one('method'), sources.length, vocabulary, random),
      ),
    ],
    effort: {
      ...Object.fromEntries(
        effortGroups.map((group) => [group, random.one(narrower(vocabulary, 'effort', group)).id]),
      ),
      note: `Nobody spent anything: ${shortSentence(random)}`,
    },
    transfer: transfer(sector, vocabulary, random),
    role: some('role', 1, 3),
    skill: some('skill', 1, 3),
    period: { start: 2010 + random.below(6), end: 2017 + random.below(6) },
    sources,
    provenance,
    ...(provenance === 'contributed'
      ? {
          contributors: [
            { name: `A. Fictional ${number}`, affiliation: `Example Library ${number}` },
          ],
        }
      : {}),
    published,
    confirmed: published,
    review: [
      {
        date: published,
        by: 'An editor who does not exist',
        scope: 'Read against nothing, since nothing of it happened.',
      },
    ],
    language: 'en',
    license: 'CC-BY-4.0',
  };
}

function institution(number: number, random: Random): object {
  return {
    name: `Example Library ${number}`,
    place: `Exampletown ${1 + random.below(400)}`,
    country: random.one(countries),
    url: `https://library-${number}.example/`,
    isil: `ZZ-EX${number}`,
  };
}

function source(number: number, position: number, kind: string, random: Random): object {
  return {
    title: `Report ${number}.${position} that nobody wrote`,
    publisher: 'Example Press',
    url: `https://press.example/report/${number}/${position}`,
    year: 2015 + random.below(9),
    kind,
    archived: `https://archive.example/report/${number}/${position}`,
  };
}

function outcome(method: string, sources: number, vocabulary: Vocabulary, random: Random): object {
  const before = 10 + random.below(5000);
  const change = random.one([-0.4, -0.1, 0.2, 0.5, 1.5]);
  return {
    kind: random.one(assignableIds(vocabulary, 'outcome')),
    direction: random.one(assignableIds(vocabulary, 'direction')),
    statement: `In the year after, ${shortSentence(random).replace(/^./, (first) => first.toLowerCase())}`,
    measure: {
      name: countedThing(random),
      unit: random.one(units),
      ...(method === 'before-after'
        ? { before, after: Math.round(before * (1 + change)) }
        : { after: before }),
      ...(random.chance(0.3)
        ? { qualifier: random.one(assignableIds(vocabulary, 'qualifier')) }
        : {}),
      period: 'A year that never was',
      method,
    },
    source: 1 + random.below(sources),
  };
}

function transfer(own: readonly string[], vocabulary: Vocabulary, random: Random): object {
  const ownTops = new Set(own.map((id) => topConcept(vocabulary, 'sector', id).id));
  const others = topConcepts(vocabulary, 'sector').filter(({ id }) => !ownTops.has(id));
  const points = () => [shortSentence(random), shortSentence(random)];
  return {
    keep: points(),
    adapt: points(),
    works: points(),
    fails: points(),
    for: Object.fromEntries(
      others.map(({ id, label }) => [
        id,
        `In a library of the kind "${label}": ${shortSentence(random)}`,
      ]),
    ),
  };
}

function dateIn(firstYear: number, years: number, random: Random): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${firstYear + random.below(years)}-${pad(1 + random.below(12))}-${pad(1 + random.below(28))}`;
}

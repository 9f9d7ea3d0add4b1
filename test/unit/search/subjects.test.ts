import { expect, test } from 'vitest';
import { subjectFileOf } from '../../../src/search/build/subject-file.ts';
import { lexiconOf } from '../../../src/search/concepts/lexicon.ts';
import type { Fragment } from '../../../src/search/query/fragment.ts';
import { readSubjects } from '../../../src/search/query/subjects.ts';
import { conceptSchema } from '../../../src/vocabulary/concept.ts';
import { smallTable } from './small-table.ts';

const concept = (id: string, given: object) =>
  conceptSchema.parse({ id, label: id, definition: 'Made up.', ...given });

const lexicon = lexiconOf([
  concept('storytime', { label: 'Storytime', labels: { any: ['story time', 'rhyme time'] } }),
  concept('lending', {
    label: 'Interlibrary loan',
    labels: { any: ['ILL', 'loan'] },
    avoid: [{ term: 'loan', also: 'any lending' }],
  }),
  concept('unused', { label: 'Tower bells' }),
]);

const page = (title: string, content: string): Fragment => ({
  url: '/cases/made-up/',
  content: `${title}. ${content}`,
  meta: { title },
  anchors: [],
});

const long = 'word '.repeat(400);

const file = (...pages: readonly Fragment[]) => subjectFileOf(pages, lexicon);

const rowsOf = (name: string, ...pages: readonly Fragment[]) =>
  file(...pages).find(([names]) => names.split(',').includes(name))?.[2];

test('Cases that name a subject in their title stand before those that name it below', () => {
  const below = page('A plan', 'rhyme time');
  const above = page('Rhyme time', 'it says');
  expect(rowsOf('rhym tim', below, above)).toEqual([1, 0]);
});

test('A long text is about a subject that it names three times, not one that it names once', () => {
  const once = page('A plan', `${long} rhyme time`);
  const often = page('A plan', `${long} rhyme time, story time, rhyme time`);
  expect(rowsOf('rhym tim', once, often)).toEqual([1]);
});

test('A subject that no case is about is not written', () => {
  expect(file(page('Rhyme time', '')).map(([names]) => names)).toEqual([
    'rhym tim,story tim,storytim',
  ]);
});

test('A name that means other things as well is not written', () => {
  expect(file(page('Interlibrary loans', ''))[0]?.[0].split(',')).toEqual([
    'ILL',
    'interlibrary loan',
  ]);
});

test('A hundred cases of a subject are kept, and counted all', () => {
  const pages = Array.from({ length: 130 }, () => page('Rhyme time', ''));
  const [[, cases, rows] = ['', 0, []]] = file(...pages);
  expect([cases, rows.length]).toEqual([130, 100]);
});

const named = (query: string) =>
  readSubjects(
    [
      ['story tim,rhym tim', 1, [2]],
      ['story', 3, [0]],
      ['ILL', 2, [1]],
    ],
    smallTable,
  )
    .namedIn(query)
    .flatMap(({ ids }) => ids);

test('A query names a subject by a whole phrase, in any form', () => {
  expect(named('Our story times for dementia')).toEqual([smallTable.idOf(2)]);
});

test('The longest name counts, not the words within it', () => {
  expect(named('story time')).not.toContain(smallTable.idOf(0));
});

test('An acronym is a name in capitals only', () => {
  expect([named('ILLs'), named('ill')]).toEqual([[smallTable.idOf(1)], []]);
});

test('The rarer the subject, the more it counts', () => {
  const subjects = readSubjects(
    [
      ['rare', 1, [0]],
      ['usual', 4, [0]],
    ],
    smallTable,
  );
  const [rare, usual] = ['rare', 'usual'].map((each) => subjects.namedIn(each)[0]?.rarity ?? 0);
  expect(rare).toBe(1);
  expect(usual).toBeLessThan(0.5);
});

/** The two sides of the desk, counted and paired. */
import { describe, expect, test } from 'vitest';
import type { CaseData } from '../../../src/model/case.ts';
import { deskPairs, deskRows, isShared } from '../../../src/model/desks.ts';
import { readVocabulary } from '../../../src/vocabulary/read.ts';

const vocabulary = readVocabulary('content');
const [one, other] = vocabulary.skill.concepts.map(({ id }) => id);
const [work, otherWork] = vocabulary.workflow.concepts.map(({ id }) => id);

function about(slug: string, data: Partial<CaseData>) {
  return { slug, data: { desk: 'both', sector: ['public'], workflow: [], ...data } as CaseData };
}

describe('counting', () => {
  const rows = deskRows(
    [
      { desk: 'public-services', skill: [one!, other!] },
      { desk: 'technical-services', skill: [one!] },
      { desk: 'both', skill: [other!] },
      { desk: 'both' },
    ],
    'skill',
    vocabulary,
  );

  test('gives each skill the number of cases on each side', () => {
    expect(rows.find(({ concept }) => concept.id === one)?.counts).toEqual({
      'public-services': 1,
      both: 0,
      'technical-services': 1,
    });
  });

  test('leaves out what no case names', () => {
    expect(rows.map(({ concept }) => concept.id)).toEqual([one, other]);
  });

  test('calls shared what each side names by itself', () => {
    expect(rows.map(isShared)).toEqual([true, false]);
  });
});

describe('pairs', () => {
  test('join one case at the desk with one behind it, of other sectors where there are such', () => {
    const pairs = deskPairs(
      [
        about('desk', { desk: 'public-services', workflow: [work!] }),
        about('same-sector', { desk: 'technical-services', workflow: [work!] }),
        about('elsewhere', {
          desk: 'technical-services',
          workflow: [work!],
          sector: ['academic'],
        }),
      ],
      vocabulary,
    );
    expect(pairs.map(({ atTheDesk, behindIt }) => [atTheDesk.slug, behindIt.slug])).toEqual([
      ['desk', 'elsewhere'],
    ]);
  });

  test('use each case once', () => {
    const pairs = deskPairs(
      [
        about('desk', { desk: 'public-services', workflow: [work!, otherWork!] }),
        about('behind', { desk: 'technical-services', workflow: [work!, otherWork!] }),
      ],
      vocabulary,
    );
    expect(pairs).toHaveLength(1);
  });
});

/** What the gate of the vocabulary refuses. */
import { describe, expect, test } from 'vitest';
import { checkAcross, checkScheme } from '../../../src/vocabulary/check.ts';
import { schemeIds, schemeSchema, type Scheme } from '../../../src/vocabulary/concept.ts';
import { lineage, topConcept, topConcepts } from '../../../src/vocabulary/lookup.ts';
import { readVocabulary } from '../../../src/vocabulary/read.ts';

const vocabulary = readVocabulary('content');

function schemeOf(...concepts: readonly object[]): Scheme {
  const { scheme, concepts: parsed } = schemeSchema.parse({
    scheme: {
      id: 'workflow',
      label: 'Workflow',
      plural: 'Workflows',
      question: 'What?',
      definition: 'Fictional.',
    },
    concepts: concepts.map((each) => ({ definition: 'Fictional.', ...each })),
  });
  return { ...scheme, concepts: parsed };
}

const messages = (...concepts: readonly object[]) =>
  checkScheme(schemeOf(...concepts)).map((each) => each.message);

describe('the published vocabulary', () => {
  test('has every scheme, each with concepts', () => {
    expect(schemeIds.filter((id) => vocabulary[id].concepts.length === 0)).toEqual([]);
  });

  test('has five top sectors and eighteen areas of work', () => {
    expect(topConcepts(vocabulary, 'sector').map((each) => each.id)).toEqual([
      'public',
      'academic',
      'school',
      'special',
      'tribal',
    ]);
    expect(topConcepts(vocabulary, 'workflow')).toHaveLength(18);
  });

  test('rolls a narrower sector up to its top', () => {
    expect(topConcept(vocabulary, 'sector', 'health').id).toBe('special');
    expect(lineage(vocabulary, 'sector', 'health').map((each) => each.id)).toEqual([
      'health',
      'special',
    ]);
  });
});

describe('a scheme', () => {
  test('that is sound has no problem', () => {
    expect(
      messages(
        { id: 'a', label: 'A', related: ['b'] },
        { id: 'b', label: 'B', related: ['a'] },
        { id: 'c', label: 'C', broader: 'a' },
      ),
    ).toEqual([]);
  });

  test('may not use an identifier twice', () => {
    expect(messages({ id: 'a', label: 'A' }, { id: 'a', label: 'B' })).toEqual([
      'id "a" is used twice',
    ]);
  });

  test('may not prefer one label for two concepts, whatever its capitals', () => {
    expect(messages({ id: 'a', label: 'Loans' }, { id: 'b', label: 'loans' })[0]).toContain(
      'already the preferred or short label of "a"',
    );
  });

  test('may not name a broader concept that it does not have', () => {
    expect(messages({ id: 'a', label: 'A', broader: 'z' })[0]).toContain('broader is "z"');
  });

  test('may not go round in a circle', () => {
    expect(
      messages({ id: 'a', label: 'A', broader: 'b' }, { id: 'b', label: 'B', broader: 'a' }),
    ).toContain('broader leads back to the concept itself');
  });

  test('relates both ways', () => {
    expect(messages({ id: 'a', label: 'A', related: ['b'] }, { id: 'b', label: 'B' })[0]).toContain(
      'does not name it back',
    );
  });

  test('does not relate a concept to one above it', () => {
    const found = messages(
      { id: 'a', label: 'A', related: ['b'] },
      { id: 'b', label: 'B', broader: 'a', related: ['a'] },
    );
    expect(found).toContain('related names "a", which is already above it');
  });

  test('marks as ambiguous only words that it has', () => {
    expect(messages({ id: 'a', label: 'A', avoid: [{ term: 'nowhere', also: 'x' }] })[0]).toContain(
      'avoid names "nowhere"',
    );
  });
});

test('labels are kept only for sectors that there are', () => {
  const workflow = schemeOf({ id: 'a', label: 'A', labels: { nowhere: ['x'] } });
  expect(checkAcross({ ...vocabulary, workflow }).map((each) => each.message)[0]).toContain(
    '"nowhere"',
  );
});

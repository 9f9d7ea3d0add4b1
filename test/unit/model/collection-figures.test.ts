import { expect, test } from 'vitest';
import { collectionFigures } from '../../../src/model/collection-figures.ts';
import { smallCase } from '../../fixtures/small-case.ts';

test('the collection is counted by who wrote it and by what did not simply work', () => {
  const cases = [
    { data: smallCase() },
    { data: smallCase({ result: 'mixed' }) },
    { data: smallCase({ result: 'did-not-work', provenance: 'contributed' }) },
  ];
  expect(collectionFigures(cases)).toEqual({
    all: 3,
    compiled: 2,
    contributed: 1,
    notAllWorked: 2,
  });
});

import { describe, expect, test } from 'vitest';
import { facetOptions } from '../../../src/search/build/facet-options.ts';
import { readVocabulary } from '../../../src/vocabulary/read.ts';
import { smallCases } from './small-table.ts';

const vocabulary = readVocabulary('content');
const withCountries = smallCases.map(({ values }, index) => ({
  ...values,
  country: [index === 0 ? 'SE' : 'GB'],
}));
const options = (facet: string) =>
  facetOptions(withCountries, vocabulary, 'en').find((each) => each.facet === facet)?.options ?? [];

describe('the values offered', () => {
  test('of sector begin with the widest, in the vocabulary’s order', () => {
    const values = options('sector').map((each) => each.value);
    expect(values.slice(0, 2)).toEqual(['public', 'academic']);
    expect(values.indexOf('health')).toBeGreaterThan(values.indexOf('tribal'));
  });

  test('of a facet with many stand with those of most cases first', () => {
    expect(options('workflow')[0]).toMatchObject({ value: 'circulation', count: 3 });
  });

  test('include those that no case has', () => {
    expect(
      options('workflow').some((each) => each.value === 'preservation' && each.count === 0),
    ).toBe(true);
  });

  test('leave out concepts that only group others', () => {
    expect(options('workflow').some((each) => each.value === 'technical-services-work')).toBe(
      false,
    );
  });

  test('of country are those of some case, by name', () => {
    expect(options('country')).toEqual([
      { value: 'GB', label: 'United Kingdom', count: 3 },
      { value: 'SE', label: 'Sweden', count: 1 },
    ]);
  });

  test('of evidence count a case for its level and every lower one', () => {
    expect(options('evidence').map((each) => each.count)).toEqual([4, 3, 2, 1, 0]);
  });
});

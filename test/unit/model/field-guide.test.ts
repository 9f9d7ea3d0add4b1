import { describe, expect, test } from 'vitest';
import { fieldGuides, type FieldName } from '../../../src/model/field-guide.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const guides = fieldGuides(smallVocabulary);
const guide = (name: FieldName) => guides.find((each) => each.name === name);

describe('the guide to a field', () => {
  test('gives the length of a text', () => {
    expect(guide('title')).toMatchObject({ characters: { least: 10, most: 90 }, required: true });
  });

  test('gives the scheme and number of values of a list', () => {
    expect(guide('workflow')).toMatchObject({ scheme: 'workflow', entries: { least: 1, most: 4 } });
  });

  test('gives the scheme of a single value', () => {
    expect(guide('desk')).toMatchObject({ scheme: 'desk', tier: 1 });
    expect(guide('desk')?.entries).toBeUndefined();
  });

  test('says what a case is valid without', () => {
    expect(guide('contributors')?.required).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { textIn } from '../../../src/i18n/text.ts';
import { improvementChoices, libraryChoices } from '../../../src/site/sentence.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const words = { vocabulary: smallVocabulary, text: textIn('en'), language: 'en' };

test('the sentence offers every top sector with its article', () => {
  expect(libraryChoices(words)).toContainEqual({ value: 'guild', label: 'a guild library' });
});

test('an area of work without a phrase of its own is called by its label, within its group', () => {
  expect(improvementChoices(words)).toEqual([
    { label: 'indoors', choices: [{ value: 'polishing', label: 'polishing' }] },
  ]);
});

import { describe, expect, test } from 'vitest';
import { conceptsIn } from '../../../src/search/concepts/find.ts';
import { lexiconOf } from '../../../src/search/concepts/lexicon.ts';
import { pageTerms, type PageWords } from '../../../src/search/concepts/page-terms.ts';
import { conceptSchema } from '../../../src/vocabulary/concept.ts';

const concept = (id: string, given: object) =>
  conceptSchema.parse({ id, label: id, definition: 'Made up.', ...given });

const fines = concept('fines', {
  label: 'Late charges',
  labels: { public: ['overdue fines', 'fines'], academic: ['user charges'], any: ['charge'] },
  avoid: [{ term: 'charge', also: 'a task' }],
  workflow: ['circulation'],
});
const lending = concept('lending', {
  label: 'Interlibrary loan',
  labels: { academic: ['ILL', 'document supply'], public: ['request', 'loan'] },
  avoid: [
    { term: 'request', also: 'a question' },
    { term: 'loan', also: 'any lending' },
  ],
  workflow: ['resource-sharing'],
});
const served = concept('library-user', {
  label: 'Library user',
  labels: { any: ['user'], public: ['patron'], health: ['clinician'], law: ['attorney'] },
});
const lexicon = lexiconOf([fines, lending, served]);

const foundIn = (text: string) =>
  conceptsIn(text, lexicon).map(({ concept: { id }, times, labels }) => [
    id,
    times,
    labels.map((each) => each.words),
  ]);

describe('the concepts in a text', () => {
  test('are found by any label, in any number and either English', () => {
    expect(foundIn('An overdue fine, then user charges')).toEqual([
      ['fines', 2, ['overdue fines', 'user charges']],
    ]);
  });

  test('are found by the longest label alone', () => {
    expect(foundIn('by interlibrary loans')).toEqual([['lending', 1, ['Interlibrary loan']]]);
  });

  test('are found by an acronym in capitals only', () => {
    expect(foundIn('ILL when staff were ill')).toEqual([['lending', 1, ['ILL']]]);
  });

  test('are not counted by words that mean other things as well', () => {
    expect(foundIn('who is in charge')).toEqual([['fines', 0, ['charge']]]);
  });
});

const calledElsewhere = (page: Partial<PageWords>) =>
  pageTerms({ title: '', text: '', sectors: [], workflows: [], assigned: [], ...page }, lexicon);

const terms = (page: Partial<PageWords>) => calledElsewhere(page).terms;

describe('what a page is also called elsewhere', () => {
  test('is every word for its concepts that it does not say itself', () => {
    expect(terms({ text: 'Overdue fines were dropped' })).toBe(
      'Late charges, user charges, charge',
    );
  });

  test('leaves out a concept that one ambiguous word might mean', () => {
    expect(terms({ text: 'Staff answered every request' })).toBe('');
  });

  test('takes two ambiguous words as meant', () => {
    expect(terms({ text: 'A request for a loan' })).toContain('document supply');
  });

  test('takes an ambiguous word as meant on a page about that work', () => {
    expect(terms({ text: 'A request', workflows: ['resource-sharing'] })).toContain('ILL');
  });

  test('takes one mention far down a long text as said in passing', () => {
    expect(terms({ text: `${'word '.repeat(400)} overdue fines` })).toBe('');
  });

  test('takes one mention at the head of a long text as what it is about', () => {
    expect(terms({ text: `Overdue fines ${'word '.repeat(400)}` })).toContain('user charges');
  });

  test('takes three mentions anywhere as what a text is about', () => {
    const text = `${'word '.repeat(400)} ${'overdue fines, '.repeat(3)}`;
    expect(terms({ text })).toContain('user charges');
  });

  test('says the widest concepts only as the page’s own sectors do', () => {
    expect(terms({ text: 'Library users', sectors: ['health', 'special'] })).toBe('clinician');
  });

  test('has the words of assigned concepts apart from those of its text', () => {
    expect(calledElsewhere({ text: 'ILL', assigned: [fines] })).toEqual({
      terms: 'Interlibrary loan, document supply, request, loan',
      areas: 'Late charges, overdue fines, fines, user charges, charge',
    });
  });

  test('does not repeat among assigned concepts what its subjects are called', () => {
    expect(calledElsewhere({ text: 'Overdue fines were dropped', assigned: [fines] }).areas).toBe(
      '',
    );
  });

  test('has the other English’s spelling of the page’s words', () => {
    expect(terms({ text: 'The labour of cataloguing in color' })).toBe('labor, cataloging, colour');
  });

  test('does not repeat a word that the page spells both ways', () => {
    expect(terms({ text: 'catalog and catalogue' })).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { textIn } from '../../../src/i18n/text.ts';
import {
  browseSchemes,
  browseValues,
  casesByValue,
  divideIntoPages,
  fullEntries,
  linesPerPage,
  searchWithin,
  sectorTally,
} from '../../../src/model/browse.ts';
import { smallCase } from '../../fixtures/small-case.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const listed = (changes: Parameters<typeof smallCase>[0] = {}) => ({
  data: smallCase(changes),
  evidence: { level: 2 as const },
});

describe('the values under which a case is listed', () => {
  test('include what is broader, also a concept that only groups', () => {
    const values = browseValues(listed(), smallVocabulary);
    expect(values.workflow).toEqual(['polishing', 'indoors']);
  });

  test('include the bands of effort and their groups', () => {
    const values = browseValues(listed({ effort: { money: 'money-some' } }), smallVocabulary);
    expect(values.effort).toEqual(['money-some', 'money']);
  });

  test('are none for a field that is left out', () => {
    const { size, role } = browseValues(listed(), smallVocabulary);
    expect([size, role]).toEqual([[], []]);
  });

  test('name the computed evidence level', () => {
    expect(browseValues(listed(), smallVocabulary).evidence).toEqual(['level-2']);
  });
});

describe('cases by value', () => {
  test('keep the order of the cases', () => {
    const cases = [listed({ title: 'Second' }), listed({ title: 'First' })];
    const polishing = casesByValue(cases, smallVocabulary).workflow.get('polishing');
    expect(polishing?.map((each) => each.data.title)).toEqual(['Second', 'First']);
  });
});

describe('schemes to browse', () => {
  test('list countries by name, with their codes as identifiers', () => {
    const schemes = browseSchemes(smallVocabulary, {
      countries: ['GB', 'AU'],
      text: textIn('en'),
      language: 'en',
    });
    const country = schemes.find((each) => each.id === 'country');
    expect(country?.concepts.map((each) => [each.id, each.label])).toEqual([
      ['AU', 'Australia'],
      ['GB', 'United Kingdom'],
    ]);
  });
});

describe('searching within the cases of a value', () => {
  const schemes = browseSchemes(smallVocabulary, {
    countries: [],
    text: textIn('en'),
    language: 'en',
  });
  const within = (scheme: string, value: string) => {
    const found = schemes.find((each) => each.id === scheme);
    const concept = found?.concepts.find((each) => each.id === value);
    if (!found || !concept) throw new Error(`The small vocabulary has no ${scheme} ${value}`);
    return searchWithin(found, concept);
  };

  test('chooses the value', () => {
    expect(within('workflow', 'juggling')).toEqual({ workflow: ['juggling'] });
  });

  test('chooses everything below a concept that only groups', () => {
    expect(within('workflow', 'indoors')).toEqual({ workflow: ['polishing'] });
  });

  test('is not offered for what search does not filter by, or takes as at least', () => {
    expect([within('size', 'one'), within('evidence', 'level-1')]).toEqual([undefined, undefined]);
  });
});

describe('cases by sector', () => {
  test('count a case once for each top sector, in display order', () => {
    const cases = [
      listed({ sector: ['tailors', 'bakers'] }),
      listed({ sector: ['guild', 'circus'] }),
    ];
    const tally = sectorTally(cases, smallVocabulary);
    expect(tally.map(({ sector, count }) => [sector.id, count])).toEqual([
      ['circus', 1],
      ['guild', 2],
    ]);
  });
});

describe('a long list of cases', () => {
  test('has one page while all cases fit on it', () => {
    const cases = Array.from({ length: fullEntries }, (_, n) => n);
    expect(divideIntoPages(cases)).toEqual({ first: cases, further: [] });
  });

  test('goes on by title, without losing or repeating a case', () => {
    const cases = Array.from({ length: fullEntries + linesPerPage + 1 }, (_, n) => n);
    const { first, further } = divideIntoPages(cases);
    expect(further.map((page) => [page.number, page.cases.length])).toEqual([
      [2, linesPerPage],
      [3, 1],
    ]);
    expect([...first, ...further.flatMap((page) => page.cases)]).toEqual(cases);
  });
});

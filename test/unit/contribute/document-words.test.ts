import { expect, test } from 'vitest';
import { countryIn } from '../../../src/contribute/document/country.ts';
import { momentIn } from '../../../src/contribute/document/moment.ts';
import { countryChoices } from '../../../src/contribute/form/countries.ts';

test.each([
  ['2024', '2024'],
  ['2024-09', '2024-09'],
  ['2024-09-01', '2024-09'],
  ['09/2024', '2024-09'],
  ['9.2024', '2024-09'],
  ['September 2024', '2024-09'],
  ['Sept. 2024', '2024-09'],
  ['in May of 2024', '2024-05'],
  ['1st September 2024', '2024-09'],
  ['September 1, 2024', '2024-09'],
  ['31/12/2024', '2024-12'],
  ['12/31/2024', '2024-12'],
])('%j is the moment %j', (written, moment) => {
  expect(momentIn(written)).toBe(moment);
});

test.each(['soon', '', '2024 or 2025', '03/04/2024', 'about 2024', '2024-13', '24', '99999'])(
  '%j is no moment',
  (written) => {
    expect(momentIn(written)).toBeUndefined();
  },
);

const countries = countryChoices('en');

test.each([
  ['GB', 'GB'],
  ['gb', 'GB'],
  ['United Kingdom', 'GB'],
  ['U.K.', 'GB'],
  ['England', 'GB'],
  ['the Netherlands', 'NL'],
  ['USA', 'US'],
  ['Cote d\u2019Ivoire', 'CI'],
])('%j is the country %s', (written, code) => {
  expect(countryIn(written, countries)).toMatchObject({ code, isExact: true });
});

test('a slip is nearly a country; nonsense is none', () => {
  expect(countryIn('Icelnd', countries)).toMatchObject({ code: 'IS', isExact: false });
  expect(countryIn('Fictionland-on-Sea', countries)).toBeUndefined();
});

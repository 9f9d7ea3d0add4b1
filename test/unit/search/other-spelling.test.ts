import { describe, expect, test } from 'vitest';
import { otherSpelling, spellingFolded } from '../../../src/search/spelling/other-spelling.ts';

const pairs = [
  ['colour', 'color'],
  ['behavioural', 'behavioral'],
  ['catalogue', 'catalog'],
  ['cataloguing', 'cataloging'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['digitised', 'digitized'],
  ['analyse', 'analyze'],
  ['programmes', 'programs'],
  ['judgement', 'judgment'],
  ['paediatric', 'pediatric'],
  ['archaeology', 'archeology'],
  ['travelling', 'traveling'],
  ['enrolment', 'enrollment'],
  ['artefacts', 'artifacts'],
] as const;

describe('the other English', () => {
  test.each(pairs)('spells %s as %s, and the other way round', (british, american) => {
    expect([otherSpelling(british), otherSpelling(american)]).toEqual([american, british]);
  });

  test.each([
    'exercise',
    'promised',
    'advise',
    'prize',
    'resize',
    'doctor',
    'hour',
    'pedal',
    'practise',
  ])('spells %s the same', (word) => {
    expect(otherSpelling(word)).toBeUndefined();
  });

  test.each(pairs)('makes %s and %s one word to compare by', (british, american) => {
    expect(spellingFolded(british)).toBe(spellingFolded(american));
  });
});

import { expect, test } from 'vitest';
import { whoAndWhen } from '../../../src/model/entry.ts';

test('who and when read on, and a case without a date ends with its library', () => {
  expect(whoAndWhen({ who: 'North Rock Light', when: '2019–2020' })).toBe(
    'North Rock Light, 2019–2020',
  );
  expect(whoAndWhen({ who: 'North Rock Light', when: '' })).toBe('North Rock Light');
});

import { expect, test } from 'vitest';
import { digestOf } from '../../../src/site/digest.ts';

test('a digest changes with what it is made of, and only then', () => {
  expect(digestOf('a', { b: [1, 2] })).toBe(digestOf('a', { b: [1, 2] }));
  expect(digestOf('a', { b: [1, 2] })).not.toBe(digestOf('a', { b: [2, 1] }));
  expect(digestOf('ab')).not.toBe(digestOf('a', 'b'));
});

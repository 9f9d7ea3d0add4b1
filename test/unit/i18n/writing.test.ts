import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/i18n/date.ts';
import { directionOf } from '../../../src/i18n/direction.ts';
import { listOf, withinSentence } from '../../../src/i18n/list.ts';
import { numberInWords } from '../../../src/i18n/number.ts';
import { textIn } from '../../../src/i18n/text.ts';

test('English without a country writes dates and lists as Britain does', () => {
  expect(dateInWords('2026-11-25', 'en')).toBe('25 November 2026');
  expect(listOf(['a', 'b', 'c'], 'en')).toBe('a, b and c');
});

test('a label within a sentence begins small, an acronym stays as it is', () => {
  expect(withinSentence('Resource sharing', 'en')).toBe('resource sharing');
  expect(withinSentence('ILL requests', 'en')).toBe('ILL requests');
});

test('numbers to ten are words, higher ones are digits', () => {
  const text = textIn('en');
  expect([5, 10, 1_200].map((value) => numberInWords(value, text, 'en'))).toEqual([
    'five',
    'ten',
    '1,200',
  ]);
});

test('a language is written in the direction of its script', () => {
  expect(['en', 'ar', 'he', 'ur', 'az-Arab'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
  ]);
});

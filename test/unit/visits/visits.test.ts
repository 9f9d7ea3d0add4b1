import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../../src/i18n/date.ts';
import { afterVisit, casesSince, latestVisit, visitBefore } from '../../../src/visits/visits.ts';

describe('the days of visits', () => {
  test('are none before the first visit', () => {
    expect(visitBefore('', '2026-03-10')).toBeUndefined();
    expect(latestVisit('')).toBeUndefined();
  });

  test('of a first visit say nothing on the same day', () => {
    const kept = afterVisit('', '2026-03-10');
    expect(kept).toBe('2026-03-10');
    expect(visitBefore(kept, '2026-03-10')).toBeUndefined();
  });

  test('are today and the one before, however often the page is opened today', () => {
    const once = afterVisit('2026-03-03', '2026-03-10');
    expect(afterVisit(once, '2026-03-10')).toBe('2026-03-10 2026-03-03');
    expect(visitBefore(once, '2026-03-10')).toBe('2026-03-03');
  });

  test('are never more than two', () => {
    expect(afterVisit('2026-03-10 2026-03-03', '2026-03-12')).toBe('2026-03-12 2026-03-10');
  });

  test('that a wrong clock wrote, or somebody by hand, count for nothing', () => {
    expect(visitBefore('2031-01-01', '2026-03-10')).toBeUndefined();
    expect(visitBefore('2026-99-01 yesterday', '2027-03-10')).toBeUndefined();
  });
});

describe('cases since a day', () => {
  const cases = { '2026-03-02': 4, '2026-03-03': 2, '2026-03-04': 1, '2026-04-01': 6 };

  test('are those of later days, without those of the day itself', () => {
    expect(casesSince('2026-03-03', cases)).toBe(7);
    expect(casesSince('2026-04-01', cases)).toBe(0);
  });
});

describe('a day in words', () => {
  test('has a year only when it is another one', () => {
    expect(dayInWords('2026-03-03', 'en', '2026-11-25')).toBe('3 March');
    expect(dayInWords('2025-03-03', 'en', '2026-11-25')).toBe('3 March 2025');
  });
});

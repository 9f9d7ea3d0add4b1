import { describe, expect, test } from 'vitest';
import { nextDiscussion, oneOfEachKind } from '../../../src/model/foremost.ts';

describe('sheets that stand for the toolkit', () => {
  const sheet = (kind: string, index: number, cases: readonly string[] = []) => ({
    index,
    data: { kind, cases },
  });
  const sheets = ['a', 'a', 'b', 'c', 'd'].map((kind, index) => sheet(kind, index));

  test('are one of each kind, in the order of the kinds', () => {
    const chosen = oneOfEachKind(sheets, ['c', 'none', 'a', 'b', 'd'], 3);
    expect(chosen.map(({ index }) => index)).toEqual([3, 0, 2]);
  });

  test('are those whose like most cases used', () => {
    const [chosen] = oneOfEachKind([...sheets, sheet('a', 9, ['fictional-case'])], ['a'], 3);
    expect(chosen?.index).toBe(9);
  });
});

describe('the discussion that stands for all', () => {
  const event = (day: string) => ({
    start: `${day}T09:00`,
    end: `${day}T10:00`,
    timezone: 'Europe/London',
    online: true as const,
    contact: 'desk@library.example',
  });
  const discussion = (slug: string, data: object) => ({
    slug,
    data: { asks: ['lighthouse'], published: '2026-01-01', ...data },
  });
  const chosen = (...all: readonly ReturnType<typeof discussion>[]) =>
    nextDiscussion(all, '2026-03-01')?.slug;

  test('is the next to come', () => {
    expect(
      chosen(
        discussion('newest', { published: '2026-02-02' }),
        discussion('later', { event: event('2026-05-01') }),
        discussion('sooner', { event: event('2026-04-01') }),
        discussion('past', { event: event('2026-02-01') }),
      ),
    ).toBe('sooner');
  });

  test('is the newest without a date when none is to come', () => {
    expect(
      chosen(
        discussion('past', { event: event('2026-02-01') }),
        discussion('older', {}),
        discussion('newer', { published: '2026-02-02' }),
      ),
    ).toBe('newer');
  });

  test('is the one that asks most kinds of library among equals', () => {
    expect(
      chosen(discussion('few', {}), discussion('many', { asks: ['lighthouse', 'circus'] })),
    ).toBe('many');
  });

  test('is missing when there is none', () => {
    expect(chosen()).toBeUndefined();
  });
});

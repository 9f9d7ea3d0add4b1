/** What follows from the fields of discussions, offers, adoptions and references. */
import { describe, expect, test } from 'vitest';
import { countsAsEvidence } from '../../../src/model/adoption.ts';
import { discussionState } from '../../../src/model/discussion-state.ts';
import { kindOfFolder, slugOfFile } from '../../../src/model/kind.ts';
import { isExpired, latestExpiry } from '../../../src/model/offer.ts';

describe('a discussion', () => {
  const event = {
    start: '2026-03-04T09:00',
    end: '2026-03-04T10:30',
    timezone: 'Europe/London',
    online: true as const,
    contact: 'desk@library.example',
  };
  const digest = { held: '2026-03-04', libraries: { public: 2 }, promises: [] };

  test.each([
    ['has no date', {}, '2026-03-04', 'undated'],
    ['is to come', { event }, '2026-03-03', 'upcoming'],
    ['is still to come on its own day', { event }, '2026-03-04', 'upcoming'],
    ['is past the day after', { event }, '2026-03-05', 'past'],
    ['was held once there is a digest', { event, digest }, '2026-03-04', 'held'],
  ] as const)('%s', (_, data, today, state) => {
    expect(discussionState(data, today)).toBe(state);
  });
});

test('an offer stands on its last day and has run out on the next', () => {
  expect(isExpired({ expires: '2026-06-30' }, '2026-06-30')).toBe(false);
  expect(isExpired({ expires: '2026-06-30' }, '2026-07-01')).toBe(true);
});

test('twelve months from the last day of a February are the last day of the next', () => {
  expect(latestExpiry('2024-02-29')).toBe('2025-02-28');
  expect(latestExpiry('2026-12-31')).toBe('2027-12-31');
});

test('an attempt that did not work does not raise the evidence for a case', () => {
  expect(countsAsEvidence({ result: 'did-not-work' })).toBe(false);
  expect(countsAsEvidence({ result: 'mixed' })).toBe(true);
});

test('a folder says of which kind its documents are', () => {
  expect(kindOfFolder('toolkit')).toBe('sheet');
  expect(kindOfFolder('pictures')).toBeUndefined();
});

test.each([
  ['content/toolkit/a-sheet/index.mdx', 'a-sheet'],
  ['loose/a-case.mdx', 'a-case'],
  ['index.mdx', 'index'],
])('the name of the document in %s is %s', (file, slug) => {
  expect(slugOfFile(file)).toBe(slug);
});

/** Moments from the clocks of places. */
import { expect, test } from 'vitest';
import { momentOf } from '../../../src/model/date-time.ts';

test.each([
  ['2026-03-04T09:00', 'Europe/London', '2026-03-04T09:00:00.000Z'],
  ['2026-07-04T09:00', 'Europe/London', '2026-07-04T08:00:00.000Z'],
  ['2026-07-04T09:00', 'America/Chicago', '2026-07-04T14:00:00.000Z'],
  ['2026-07-04T09:00', 'Asia/Kolkata', '2026-07-04T03:30:00.000Z'],
  ['2026-07-04T00:30', 'Pacific/Auckland', '2026-07-03T12:30:00.000Z'],
  ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ['2026-07-04T09:00', 'UTC', '2026-07-04T09:00:00.000Z'],
])('%s in %s is %s', (local, zone, moment) => {
  expect(momentOf(local, zone).toISOString()).toBe(moment);
});

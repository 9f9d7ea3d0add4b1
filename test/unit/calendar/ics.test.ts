/** Calendar files, read by a parser that had no part in writing them. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { entryOfDiscussion, entryOfOffer } from '../../../src/calendar/entries.ts';
import type { CalendarEntry } from '../../../src/calendar/entry.ts';
import { calendarOf } from '../../../src/calendar/ics.ts';
import type { DiscussionData } from '../../../src/model/discussion.ts';
import type { OfferData } from '../../../src/model/offer.ts';

const head = { name: 'Fictional: Discussions', site: 'Fictional' };

const discussion: DiscussionData = {
  title: 'Who counts the fictional loans; and, if so, what for?',
  summary: 'A fictional discussion that is here so that tests have an event to put into calendars.',
  question: 'Who in a fictional library counts the loans, and who reads the numbers?',
  asks: ['public', 'special'],
  workflow: [],
  challenge: [],
  promises: ['A list of fictional questions that nobody had asked before.'],
  cases: ['one', 'two'],
  event: {
    start: '2026-07-04T09:00',
    end: '2026-07-04T10:30',
    timezone: 'America/Chicago',
    place: 'The reading room, Example Library',
    contact: 'discussions@library.example',
  },
  published: '2026-01-15',
  confirmed: '2026-01-20',
  language: 'en',
  license: 'CC-BY-4.0',
};

const offer: OfferData = {
  kind: 'offer',
  what: 'shadowing',
  title: 'Two fictional days at a fictional desk',
  summary: 'Spend two days beside someone who does not exist, at a desk that nobody has built.',
  sector: ['public'],
  institution: { name: 'Example Library', place: 'Exampletown', country: 'GB' },
  workflow: [],
  contact: 'desk@library.example',
  dates: { start: '2026-06-10', end: '2026-06-11' },
  expires: '2026-06-30',
  published: '2026-01-15',
  language: 'en',
  license: 'CC-BY-4.0',
};

const page = (path: string) => ({ slug: 'a-name', url: `https://crosswalk.example/${path}/` });

const written = (...entries: readonly (CalendarEntry | undefined)[]) =>
  calendarOf(
    entries.filter((each) => each !== undefined),
    head,
  );

const eventsIn = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[] as never)
    .getAllSubcomponents('vevent')
    .map((each) => ({ event: new ICAL.Event(each), stamp: each.getFirstPropertyValue('dtstamp') }));

test('a discussion is shown at its moment, whatever the zone', () => {
  const [found] = eventsIn(written(entryOfDiscussion(discussion, page('discussions/a-name'))));
  expect(found?.event.startDate.toJSDate().toISOString()).toBe('2026-07-04T14:00:00.000Z');
  expect(found?.event.endDate.toJSDate().toISOString()).toBe('2026-07-04T15:30:00.000Z');
});

test('title, place and question arrive as they were, with their commas and semicolons', () => {
  const [found] = eventsIn(written(entryOfDiscussion(discussion, page('discussions/a-name'))));
  expect(found?.event.summary).toBe(discussion.title);
  expect(found?.event.location).toBe('The reading room, Example Library');
  expect(found?.event.description).toContain(discussion.question);
  expect(found?.event.description).toContain('https://crosswalk.example/discussions/a-name/');
});

test('identifier and stamp come from the content, so that a file made twice is the same', () => {
  const make = () => written(entryOfDiscussion(discussion, page('discussions/a-name')));
  const [found] = eventsIn(make());
  expect(found?.event.uid).toBe('discussion-a-name@crosswalk.example');
  expect(String(found?.stamp)).toBe('2026-01-20T00:00:00Z');
  expect(make()).toBe(make());
});

test('an offer for whole days ends with its last day', () => {
  const [found] = eventsIn(written(entryOfOffer(offer, page('exchange/a-name'))));
  expect(found?.event.startDate.isDate).toBe(true);
  expect(found?.event.startDate.toString()).toBe('2026-06-10');
  expect(found?.event.endDate.toString()).toBe('2026-06-12');
});

test('several entries stand in one file, each with an identifier of its own', () => {
  const file = written(
    entryOfDiscussion(discussion, page('discussions/a-name')),
    entryOfOffer(offer, page('exchange/a-name')),
  );
  expect(new Set(eventsIn(file).map(({ event }) => event.uid)).size).toBe(2);
});

test('lines end and fold as RFC 5545 asks', () => {
  const file = written(entryOfDiscussion(discussion, page('discussions/a-name')));
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = file.split('\r\n');
  expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('what has no date has no entry', () => {
  const { event: _, ...undated } = discussion;
  const { dates: __, ...open } = offer;
  expect(entryOfDiscussion(undated, page('a'))).toBeUndefined();
  expect(entryOfOffer(open, page('a'))).toBeUndefined();
});

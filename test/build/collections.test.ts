/** Guides, sheets, discussions, adoptions and offers in a site of their own: what is built, and what stops a build. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, attribute, pagesIn, textOf, type BuiltPage } from './built-pages.ts';
import { openTrialSite, soundCase } from './trial-site.ts';

const trial = openTrialSite();
afterAll(() => trial.end());

const file = (path: string) =>
  readFileSync(join('test/fixtures/collections', path, 'index.mdx'), 'utf8');

/** Makes the case as certain as it can be without an adoption. */
const certainCase = soundCase.replace('    source: 1\n', '    source: 2\n');

let pages: readonly BuiltPage[];

const page = (path: string) => {
  const found = pages.find((each) => each.path === path);
  if (!found) throw new Error(`There is no page ${path}`);
  return found;
};
const words = (path: string) => textOf(all(page(path), 'main')[0]!);
const links = (path: string) => all(page(path), 'a').map((each) => attribute(each, 'href') ?? '');

beforeAll(async () => {
  cpSync('test/fixtures/collections', trial.content, { recursive: true });
  trial.write('cases/fines-end-at-example-library/index.mdx', certainCase);
  process.env['CROSSWALK_TODAY'] = '2026-02-20';
  const { status, said } = await trial.build();
  delete process.env['CROSSWALK_TODAY'];
  expect(status, said).toBe(0);
  pages = pagesIn(trial.site);
});

describe('an adoption', () => {
  const path = '/cases/fines-end-at-example-library/';

  test('is shown and counted on its case, and marked when it comes from another kind of library', () => {
    expect(words(path)).toContain('1 library tried this too');
    expect(words(path)).toContain('Fictional Law Library');
    expect(words(path)).toContain('in another kind of library');
  });

  test('raises the evidence of its case to the highest level, on its page and in search', () => {
    expect(words(path)).toContain('Evidence 4 of 4');
    const facets = readFileSync(join(trial.site, 'search/facets.json'), 'utf8');
    expect(facets).toContain('"level-4"');
  });
});

describe('a guide', () => {
  test('stands above the cases of its concept, with the sheets that help', () => {
    const path = '/browse/challenge/limited-time/';
    expect(words(path)).toContain('The fix in practice');
    expect(words(path)).toContain('The cases that this page stands on');
    expect(links(path)).toContain('/toolkit/fictional-agreement/');
  });

  test('is not missed where there is none', () => {
    expect(words('/browse/challenge/funding/')).not.toContain('The cases that this page stands on');
  });
});

describe('a sheet', () => {
  test('is in the toolkit, and leads to the cases that used something like it', () => {
    expect(links('/toolkit/')).toContain('/toolkit/fictional-agreement/');
    expect(links('/toolkit/fictional-agreement/')).toContain(
      '/cases/fines-end-at-example-library/',
    );
  });

  test.each(['docx', 'odt'])('can be downloaded as %s', (extension) => {
    const path = `toolkit/fictional-agreement/fictional-agreement.${extension}`;
    expect(readFileSync(join(trial.site, path)).subarray(0, 2).toString()).toBe('PK');
    expect(links('/toolkit/fictional-agreement/')).toContain(`/${path}`);
  });

  test('can be downloaded as Markdown', () => {
    const path = 'toolkit/fictional-agreement/fictional-agreement.md';
    expect(readFileSync(join(trial.site, path), 'utf8')).toContain('Signed for the first partner');
  });

  test('is offered on a case, which fills its blanks', () => {
    const path = '/cases/fines-end-at-example-library/';
    expect(links(path)).toContain(
      '/toolkit/fictional-agreement/?case=fines-end-at-example-library',
    );
  });
});

describe('a discussion', () => {
  test('that was held has its digest, with the promises and whether they were met', () => {
    const path = '/discussions/who-counts-the-fictional-loans/';
    expect(words(path)).toContain('Partly met. Some of the fictional questions');
    expect(words(path)).toContain('What each sector said');
  });

  test('without a date says so, and that there is no digest', () => {
    const path = '/discussions/a-fictional-question-without-a-date/';
    expect(words(path)).toContain('No date yet.');
    expect(words(path)).toContain('There is no digest yet');
  });

  test('with a date is in the feed that the list of discussions names', () => {
    expect(links('/discussions/')).toContain('/discussions/discussions.ics');
    const feed = readFileSync(join(trial.site, 'discussions/discussions.ics'), 'utf8');
    const events = new ICAL.Component(ICAL.parse(feed) as unknown[] as never);
    const uids = events
      .getAllSubcomponents('vevent')
      .map((each) => String(each.getFirstPropertyValue('uid')));
    expect(uids).toEqual([expect.stringMatching(/^discussion-who-counts-the-fictional-loans@/)]);
  });
});

describe('an offer', () => {
  test('stands in the list by kind of library and by place', () => {
    expect(words('/exchange/')).toContain('A fictional day at a fictional desk');
    expect(words('/exchange/')).toContain('United Kingdom');
  });

  test('with dates has a calendar file', () => {
    const path = 'exchange/a-fictional-day-at-the-desk/a-fictional-day-at-the-desk.ics';
    expect(readFileSync(join(trial.site, path), 'utf8')).toContain('DTSTART:20260610T080000Z');
  });

  test('that has run out is gone from the list, and its page is kept and says so', () => {
    expect(links('/exchange/')).not.toContain('/exchange/an-expired-fictional-call/');
    expect(words('/exchange/an-expired-fictional-call/')).toContain('This ran out on');
    expect(links('/exchange/an-expired-fictional-call/')).not.toContain(
      'mailto:library@fictional.example',
    );
  });
});

test('none of these pages is mixed into the search for cases', () => {
  const marked = pages.filter(
    ({ path, html }) => !path.startsWith('/cases/') && html.includes('data-pagefind-body'),
  );
  expect(marked.map(({ path }) => path)).toEqual([]);
});

describe('a build is stopped, and nothing is written,', () => {
  test.each([
    [
      'guide',
      'guides/challenge-limited-time',
      'about: challenge/limited-time',
      'about: challenge/funding',
      'guides/about',
    ],
    ['sheet', 'toolkit/fictional-agreement', 'label="Case title"', 'label={evil}', 'shape/brace'],
    [
      'discussion',
      'discussions/who-counts-the-fictional-loans',
      'discussions@',
      'ada.fictional@',
      'discussions/contact',
    ],
    [
      'adoption',
      'adoptions/fictional-law-library-drops-its-fines',
      'name: Fictional Law Library\n  place: Fictionville',
      'name: Example Library\n  place: Exampletown',
      'adoptions/own-case',
    ],
    [
      'offer',
      'offers/a-fictional-day-at-the-desk',
      'expires: 2026-06-30',
      'expires: 2028-06-30',
      'offers/expiry',
    ],
  ])('by a faulty %s', async (_, path, right, wrong, rule) => {
    const good = trial.digests();
    trial.write(`${path}/index.mdx`, file(path).replace(right, wrong));
    const { status, said } = await trial.build();
    trial.write(`${path}/index.mdx`, file(path));
    expect(status, said).toBe(1);
    expect(said).toContain(`${path}/index.mdx:`);
    expect(said).toContain(` error ${rule}\n`);
    expect(trial.digests()).toEqual(good);
  });
});

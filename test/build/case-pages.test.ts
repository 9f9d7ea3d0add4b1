/** A case page leads from every claim to its source, and from every figure to where it comes from. */
import { expect, inject, test } from 'vitest';
import { all, attribute, pagesIn, placeOf, textOf, type BuiltPage } from './built-pages.ts';

const cases = pagesIn(inject('builtSite')).filter((page) => page.path.startsWith('/cases/'));

const sourceLinks = (page: BuiltPage) =>
  all(page, 'a').filter((link) => /^#source-\d+$/.test(attribute(link, 'href') ?? ''));
const sources = (page: BuiltPage) =>
  page.shown.filter((element) => /^source-\d+$/.test(attribute(element, 'id') ?? ''));

type Element = BuiltPage['shown'][number];

/** Files of the cases that fail a condition. */
function failing(holds: (page: BuiltPage) => boolean): readonly string[] {
  return cases.filter((page) => !holds(page)).map((page) => page.file);
}

function isWithin(element: Element, ancestor: Element): boolean {
  const { parentNode } = element;
  if (!parentNode || !('tagName' in parentNode)) return false;
  return parentNode === ancestor || isWithin(parentNode, ancestor);
}

test('every case cites its sources in its text', () => {
  expect(failing((page) => sourceLinks(page).length > 0)).toEqual([]);
});

test('every number in the text leads to a source that is listed', () => {
  expect(
    failing((page) => {
      const listed = new Set(sources(page).map((source) => `#${attribute(source, 'id')}`));
      return sourceLinks(page).every((link) => listed.has(attribute(link, 'href')!));
    }),
  ).toEqual([]);
});

test('sources are numbered from one, without a gap, and each says what it is', () => {
  expect(
    failing((page) =>
      sources(page).every((source, n) => attribute(source, 'id') === `source-${n + 1}`),
    ),
  ).toEqual([]);
  expect(failing((page) => sources(page).every((source) => textOf(source).length > 10))).toEqual(
    [],
  );
});

test('headings of a case’s text are prefixed, so that none can stand for a part of the page', () => {
  const anchors = (page: BuiltPage) => {
    const [contents] = all(page, 'nav', { 'aria-labelledby': 'contents' });
    return page.shown
      .filter((each) => each.tagName === 'a' && contents !== undefined && isWithin(each, contents))
      .map((link) => attribute(link, 'href')!);
  };
  const ofThePage = ['#sources', '#cite'];
  expect(
    failing((page) => anchors(page).filter((each) => each.startsWith('#s-')).length >= 6),
  ).toEqual([]);
  expect(
    failing((page) =>
      anchors(page).every((each) => each.startsWith('#s-') || ofThePage.includes(each)),
    ),
  ).toEqual([]);
});

/** The parts of an outcome that is drawn: its table, and everything that is said around it. */
const charts = cases.flatMap((page) =>
  all(page, 'table')
    .filter((table) => page.shown.some((bar) => bar.tagName === 'svg' && isWithin(bar, table)))
    .map((table) => ({ page, table, cells: page.shown.filter((each) => isWithin(each, table)) })),
);

test('every outcome that is drawn is a table with a caption, whose rows say their figures in words', () => {
  expect(charts.length).toBeGreaterThan(10);
  const faults = charts.filter(({ cells }) => {
    const caption = cells.find((each) => each.tagName === 'caption');
    const rows = cells.filter((each) => each.tagName === 'tr');
    const figures = cells.filter((each) => each.tagName === 'td' && /\d/.test(textOf(each)));
    const names = cells.filter(
      (each) => each.tagName === 'th' && attribute(each, 'scope') === 'row',
    );
    return (
      !caption ||
      textOf(caption) === '' ||
      rows.length < 2 ||
      figures.length !== rows.length ||
      names.length !== rows.length
    );
  });
  expect(faults.map(({ page, table }) => placeOf(page, table))).toEqual([]);
});

test('the bars themselves are hidden from screen readers, which have the table', () => {
  const bars = charts.flatMap(({ cells }) => cells.filter((each) => each.tagName === 'svg'));
  expect(bars.filter((bar) => attribute(bar, 'aria-hidden') !== 'true')).toEqual([]);
});

test('every outcome that is drawn says how it was measured and where that is reported', () => {
  const unsaid = charts.filter(({ table }) => {
    const around = textOf(table.parentNode!);
    return !around.includes('How it was measured') || !around.includes('Reported ');
  });
  expect(unsaid.map(({ page, table }) => placeOf(page, table))).toEqual([]);
});

const terms = (page: BuiltPage) => all(page, 'button', { class: 'term' });

test('the words that are explained are few in a case, and each has its card', () => {
  expect(cases.filter((page) => terms(page).length > 0).length).toBeGreaterThan(40);
  expect(failing((page) => terms(page).length <= 8)).toEqual([]);
  expect(
    failing((page) => {
      const cards = page.shown.filter((each) => attribute(each, 'class') === 'term-card');
      const targets = terms(page).map((each) => attribute(each, 'popovertarget'));
      return (
        cards.every((card) => attribute(card, 'data-pagefind-ignore') === '') &&
        cards.map((card) => attribute(card, 'id')).join() === targets.join()
      );
    }),
  ).toEqual([]);
});

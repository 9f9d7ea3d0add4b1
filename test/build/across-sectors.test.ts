/** Pages that show one kind of library what the others do, and the data by which cases are compared. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { ComparedCase } from '../../src/compare/compared-case.ts';
import { topConcepts } from '../../src/vocabulary/lookup.ts';
import { readVocabulary } from '../../src/vocabulary/read.ts';
import { all, attribute, pagesIn, textOf, type BuiltPage } from './built-pages.ts';

const folder = inject('builtSite');
const pages = pagesIn(folder);
const vocabulary = readVocabulary('content');
const sectors = topConcepts(vocabulary, 'sector').map(({ id }) => id);
const workflows = topConcepts(vocabulary, 'workflow').map(({ id }) => id);
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Slugs of the cases that a page lists in full, and by title only. */
function listed(page: BuiltPage | undefined): {
  readonly full: readonly string[];
  readonly lines: readonly string[];
} {
  const items = page?.shown.filter((each) => attribute(each, 'data-case') !== undefined) ?? [];
  const slugs = (isEntry: boolean) =>
    items
      .filter((each) => (attribute(each, 'class') === 'entry') === isEntry)
      .map((each) => attribute(each, 'data-case') ?? '');
  return { full: slugs(true), lines: slugs(false) };
}

/** Every case with a value, from the value's own pages. */
const casesOf = (scheme: string, value: string) => {
  const own = pages.filter(({ path }) => path.startsWith(`/browse/${scheme}/${value}/`));
  return new Set(own.map(listed).flatMap(({ full, lines }) => [...full, ...lines]));
};

test('there is a page for a kind of library and an area of work just where other kinds have a case', () => {
  const faults: string[] = [];
  let there = 0;
  for (const sector of sectors) {
    const own = casesOf('sector', sector);
    for (const workflow of workflows) {
      const others = [...casesOf('workflow', workflow)].filter((slug) => !own.has(slug));
      const page = byPath.get(`/for/${sector}/${workflow}/`);
      if (page) there += 1;
      if ((page !== undefined) !== others.length > 0) faults.push(`${sector} ${workflow}`);
    }
  }
  expect(faults).toEqual([]);
  expect(there).toBeGreaterThan(60);
});

test('in full it shows cases that its own kind of library has no part in, and its own after them', () => {
  const faults = sectors.flatMap((sector) => {
    const own = casesOf('sector', sector);
    return workflows.flatMap((workflow) => {
      const { full, lines } = listed(byPath.get(`/for/${sector}/${workflow}/`));
      const wrong = [
        ...full.filter((slug) => own.has(slug)),
        ...lines.filter((slug) => !own.has(slug)),
      ];
      return wrong.map((slug) => `${sector} ${workflow}: ${slug}`);
    });
  });
  expect(faults).toEqual([]);
});

test('it leads to the live search for the same thing', () => {
  const links = all(byPath.get('/for/public/circulation/')!, 'a').map((each) =>
    attribute(each, 'href'),
  );
  expect(links).toContain(
    '/search/?sector=academic&sector=school&sector=special&sector=tribal&workflow=circulation',
  );
});

test('it says what its own kind of library calls what the others call otherwise', () => {
  const [words] = all(byPath.get('/for/public/circulation/')!, 'dl', { class: 'words-to-know' });
  expect(textOf(words!)).toMatch(/Academic .+/);
});

const compared = readdirSync(join(folder, 'compare'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, 'compare', name), 'utf8')) as ComparedCase);

test('every case can be compared, with its figures, its parts and its evidence', () => {
  expect(compared.map(({ slug }) => slug).sort()).toEqual(
    readdirSync(join(folder, 'cases')).sort(),
  );
  const incomplete = compared.filter(
    ({ title, outcomes, parts, facts, reasons }) =>
      title === '' ||
      outcomes.length === 0 ||
      facts.workflow.length === 0 ||
      reasons.length === 0 ||
      Object.values(parts).some((part) => part.length === 0),
  );
  expect(incomplete.map(({ slug }) => slug)).toEqual([]);
});

test('what is compared is data: no markup in it', () => {
  const faults = compared.filter((each) => /<\/?[a-z]/i.test(JSON.stringify(each)));
  expect(faults.map(({ slug }) => slug)).toEqual([]);
});

test('the cases offered beside another are cases of other kinds of library', () => {
  const kinds = new Map(compared.map((each) => [each.slug, each.top]));
  expect(compared.filter(({ near }) => near.length > 0).length).toBeGreaterThan(80);
  const faults = compared.flatMap(({ slug, top, near }) =>
    near.filter((other) => other.sector === top || !kinds.has(other.slug)).map(() => slug),
  );
  expect(faults).toEqual([]);
});

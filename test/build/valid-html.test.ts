/** Every page is valid HTML. */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesIn } from './built-pages.ts';
import { htmlRules } from './html-validate.ts';

const pages = pagesIn(inject('builtSite'));
const validator = new HtmlValidate(new FileSystemConfigLoader(htmlRules));

/** Rules that ask for words, which the parts of a template are given only when they are copied. */
const rulesAboutWords: ReadonlySet<string> = new Set(['empty-heading', 'wcag/h30']);

async function faultsOf(file: string, html: string): Promise<readonly string[]> {
  const templates = [...html.matchAll(/<template\b.*?<\/template>/gs)];
  const isInTemplate = (offset: number) =>
    templates.some(({ index, 0: { length } }) => offset > index && offset < index + length);
  const { results } = await validator.validateString(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, offset }) => !rulesAboutWords.has(ruleId) || !isInTemplate(offset))
    .map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`);
}

test('the validator finds a heading without words, unless a script gives it some', async () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  expect(await faultsOf('a.html', page('<h2></h2>'))).toEqual([
    expect.stringMatching(/^a\.html:1:\d+ empty-heading: /),
  ]);
  expect(await faultsOf('a.html', page('<template><h2></h2></template>'))).toEqual([]);
});

test('the validator finds an element that was never closed', async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>A</title></head><body><p><b>a</p></body></html>';
  expect(await faultsOf('example.html', html)).not.toEqual([]);
});

test('every page is valid', { timeout: 600_000 }, async () => {
  expect(pages.length).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const { file, html } of pages) faults.push(...(await faultsOf(file, html)));
  expect(faults).toEqual([]);
});

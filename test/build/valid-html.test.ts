/** Every page is valid HTML. */
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesIn } from './built-pages.ts';
import { htmlRules } from './html-validate.ts';

const pages = pagesIn(inject('builtSite'));
const validator = new HtmlValidate(new FileSystemConfigLoader(htmlRules));

async function faultsOf(file: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}

test('the validator finds an element that was never closed', async () => {
  const html =
    '<!doctype html><html lang="en"><head><title>A</title></head><body><p><b>a</p></body></html>';
  expect(await faultsOf('example.html', html)).not.toEqual([]);
});

test('every page is valid', async () => {
  expect(pages.length).toBeGreaterThan(100);
  const faults: string[] = [];
  for (const { file, html } of pages) faults.push(...(await faultsOf(file, html)));
  expect(faults).toEqual([]);
});

/** The whole way of a case: written in the form with the keyboard alone, taken out, checked, built, found by search. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { environmentOf } from '../build/run-build.ts';
import { openTrialSite } from '../build/trial-site.ts';
import {
  goOn,
  tabTo,
  writeTheCase,
  writeWhatChanged,
  writeWhatWasLearned,
  writeYourself,
} from './form-answers.ts';
import { desk, phone, test } from './reader.ts';
import { foundCases } from './search-page.ts';
import { serveFolder } from './static-server.ts';

const trial = openTrialSite();
afterAll(() => trial.end());

const slug = 'a-fictional-library-lends-its-ladders';

test('a case goes from the form through the check and the build into search', async ({
  sitDown,
}) => {
  const { page } = await sitDown({ ...phone, reducedMotion: 'reduce', acceptDownloads: true });
  await page.goto('contribute/form/');
  await writeTheCase(page);
  await goOn(page, 'case');
  await writeWhatChanged(page);
  await goOn(page, 'changed');
  await writeWhatWasLearned(page);
  await goOn(page, 'learned');
  await writeYourself(page);
  await goOn(page, 'you');
  await page.getByRole('link', { name: 'Download the file' }).waitFor();
  await tabTo(page, '[data-part="download"]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe(`${slug}.mdx`);
  trial.write(`cases/${slug}/index.mdx`, await readFile(await download.path()));

  const checked = spawnSync(
    process.execPath,
    ['scripts/check-content.ts', join(trial.content, 'cases', slug)],
    { env: environmentOf(trial), encoding: 'utf8' },
  );
  expect(checked.stdout).toContain('1 case: 0 errors');
  expect(checked.status).toBe(0);
  const built = await trial.build();
  expect(built.status, built.said).toBe(0);

  const server = await serveFolder(trial.site);
  try {
    const { page: reading, errors } = await sitDown({ ...desk, baseURL: server.address });
    await reading.goto('search/?q=borrowing+ladders');
    expect((await foundCases(reading))[0]).toBe(slug);
    await reading.locator(`[data-case="${slug}"] a`).first().click();
    await reading.getByRole('heading', { level: 1, name: /lends its ladders/ }).waitFor();
    expect(errors).toEqual([]);
  } finally {
    await server.close();
  }
});

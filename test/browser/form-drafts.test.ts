/** Drafts in the form: kept on the device, as files, from a link, from a case that exists. */
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { answer } from './form-answers.ts';
import { eventually, phone, test } from './reader.ts';

describe('a draft', () => {
  test('is there again after the page was closed, and is deleted only after asking', async ({
    reader: { page },
  }) => {
    await page.goto('contribute/form/');
    await answer(page, 'title', 'A fictional draft that is kept');
    await page.locator('#f-workflow-circulation').check();
    await page.locator('#f-workflow-outreach').check();
    await page.locator('#f-workflow-main').selectOption('outreach');
    await eventually(() => page.locator('#step-case [data-saved]').textContent()).toBe(
      'Saved in this browser',
    );
    await page.reload();
    expect(await page.locator('#f-title').inputValue()).toBe('A fictional draft that is kept');
    expect(await page.locator('#f-workflow-main').inputValue()).toBe('outreach');
    await page.locator('.drafts > summary').click();
    await page.getByRole('button', { name: 'Delete A fictional draft that is kept' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
    await page.getByRole('button', { name: /for good/ }).click();
    await eventually(() => page.locator('.draft').count()).toBe(0);
    expect(await page.locator('#f-title').inputValue()).toBe('');
  });

  test('goes to a file and comes back; a hostile file is refused', async ({ reader: { page } }) => {
    await page.goto('contribute/form/');
    await answer(page, 'title', 'A fictional draft on its way');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#step-case [data-press="export"]').click(),
    ]);
    const file = await readFile(await download.path());
    const open = (buffer: Buffer) =>
      page
        .locator('[data-part="import"]')
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
    await answer(page, 'title', 'Something else in the meantime');
    await open(
      Buffer.from(file.toString().replace('"answers": {', '"answers": {"__proto__": {},')),
    );
    await eventually(() => page.locator('[data-part="notice"]').textContent()).toContain(
      'mine.json was not opened',
    );
    expect(await page.locator('#f-title').inputValue()).toBe('Something else in the meantime');
    await open(file);
    await eventually(() => page.locator('#f-title').inputValue()).toBe(
      'A fictional draft on its way',
    );
  });

  test('goes on without a network once somebody has begun to write', async ({
    reader: { page },
  }) => {
    await page.goto('contribute/form/');
    await Promise.all([page.waitForResponse(/data\.json$/), page.locator('#f-title').focus()]);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator('#step-case button[type="submit"]').click();
    await eventually(() => page.getByRole('alert').isVisible()).toBe(true);
  });
});

describe('a link', () => {
  test('brings answers, and nothing that the form does not ask', async ({
    reader: { page, errors },
  }) => {
    await page.goto(
      'contribute/form/?sector=special&sector=health&workflow=cataloguing&institution.0.country=IS&__proto__.x=1&title=%3Cb%3E',
    );
    await eventually(() => page.locator('#f-workflow-cataloguing').isChecked()).toBe(true);
    expect(await page.locator('#f-sector-health').isVisible()).toBe(true);
    expect(await page.locator('#f-sector-health').isChecked()).toBe(true);
    expect(await page.locator('#f-institution-0-country').inputValue()).toBe('IS');
    expect(await page.locator('#f-title').inputValue()).toBe('<b>');
    expect(errors).toEqual([]);
  });

  test('on a case opens the form with the case in it, which goes out unchanged', async ({
    reader: { page },
  }) => {
    const slug = 'chicago-fine-free';
    await page.goto(`cases/${slug}/`);
    await page.getByRole('link', { name: 'Edit this case' }).click();
    await eventually(() => page.locator('#f-title').inputValue()).toContain('Chicago');
    await page.getByRole('link', { name: 'Look it over and send it' }).click();
    await eventually(() => page.getByRole('link', { name: 'Download the file' }).isVisible()).toBe(
      true,
    );
    const source = await page.locator('[data-part="source"]').textContent();
    expect(source).toBe(await readFile(`content/cases/${slug}/index.mdx`, 'utf8'));
    expect(await page.locator('[data-part="host-link"]').getAttribute('href')).toContain(
      `/edit/main/content/cases/${slug}/index.mdx`,
    );
  });

  test('to a case that is not there says so and leaves the form empty', async ({
    reader: { page },
  }) => {
    await page.goto('contribute/form/?edit=no-such-case');
    await eventually(() => page.locator('[data-part="notice"]').textContent()).toContain(
      'no-such-case',
    );
    expect(await page.locator('#f-title').inputValue()).toBe('');
  });
});

test('without JavaScript the form says so and shows the other ways', async ({ sitDown }) => {
  const { page } = await sitDown({ ...phone, javaScriptEnabled: false });
  await page.goto('contribute/form/');
  expect(await page.getByRole('heading', { name: 'The form needs JavaScript' }).isVisible()).toBe(
    true,
  );
  expect(await page.locator('#f-title').isVisible()).toBe(false);
  expect(
    await page.getByRole('link', { name: 'Download the template' }).getAttribute('href'),
  ).toMatch(/case-template\.mdx$/);
});

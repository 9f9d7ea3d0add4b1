/** Pictures in the form: added, described, kept with the draft, and sent as a folder that the check accepts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { draftFileText } from '../../src/contribute/draft/draft-file-text.ts';
import { fictionalDraft } from '../unit/contribute/fictional-draft.ts';
import { barriers } from './barriers.ts';
import { tabTo } from './form-answers.ts';
import { desk, eventually, phone, test } from './reader.ts';

/** Taller than wide once it is turned, and with a place and a name written into it. */
const photograph = await sharp({
  create: { width: 3200, height: 1600, channels: 3, background: '#7a5230' },
})
  .withExif({ IFD0: { Artist: 'A. Fictional' }, IFD3: { GPSLatitude: '51/1 0/1 0/1' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer();

async function openDraft(page: Page, draft = fictionalDraft): Promise<void> {
  await page.goto('contribute/form/#step-learned');
  await page.locator('[data-part="import"]').setInputFiles({
    name: 'draft.json',
    mimeType: 'application/json',
    buffer: Buffer.from(draftFileText({ name: '', draft })),
  });
  await eventually(() => page.locator('#f-part-0').inputValue()).not.toBe('');
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('#picture-file').setInputFiles({ name, mimeType: 'image/jpeg', buffer });

const press = (page: Page) => page.getByRole('button', { name: 'Add the picture' }).click();

describe.each([
  { where: 'a desk', context: desk },
  { where: 'a phone', context: phone },
])('at $where', ({ context }) => {
  test('a case with a picture goes out as a zip that the check accepts', async ({ sitDown }) => {
    const { page, errors } = await sitDown({ ...context, reducedMotion: 'reduce' });
    await openDraft(page);
    await page.locator('[data-part="pictures"] > summary').click();
    await choose(page, 'Our Desk (final).JPG', photograph);
    await page.locator('#picture-alt').fill('The "old" desk stands & waits.');
    await page.locator('#picture-part').selectOption({ label: 'What they did' });
    await press(page);
    await eventually(() => page.locator('.picture-item').count()).toBe(1);
    expect(await page.locator('.picture-item').textContent()).toContain('1200 by 2400');
    expect(await page.locator('#f-part-1').inputValue()).toBe(
      'They bought ladders and lent them.\n\n<Figure src="our-desk-final.jpg" alt="The “old” desk stands &amp; waits." />\n',
    );
    await page.locator('[data-part="preview"] > summary').click();
    await eventually(() => page.locator('.preview-text img').getAttribute('src')).toContain(
      'data:image/jpeg',
    );
    expect(await barriers(page)).toEqual([]);
    await page.goto('contribute/form/#step-send');
    await page.reload();
    await eventually(() => page.locator('[data-part="ready"]').isVisible()).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-part="download"]').click(),
    ]);
    expect(download.suggestedFilename()).toBe('a-fictional-library-lends-its-ladders.zip');
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toEqual([
      'a-fictional-library-lends-its-ladders/index.mdx',
      'a-fictional-library-lends-its-ladders/our-desk-final.jpg',
    ]);
    const kept = await sharp(
      files['a-fictional-library-lends-its-ladders/our-desk-final.jpg'],
    ).metadata();
    expect([kept.width, kept.height, kept.exif]).toEqual([1200, 2400, undefined]);
    const { status, said } = checked(files);
    expect({ status, said }).toEqual({ status: 0, said: '1 case: 0 errors, 0 warnings.\n' });
    expect(errors).toEqual([]);
  });
});

/** What `npm run check:content` says of a folder of cases. */
function checked(files: Readonly<Record<string, Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/check-content.ts', folder],
      { encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a picture without words, and a file that is none, are refused at the field', async ({
  reader: { page },
}) => {
  await openDraft(page);
  await page.locator('[data-part="pictures"] > summary').click();
  await choose(page, 'desk.jpg', photograph);
  await press(page);
  await eventually(() => page.locator('#picture-alt-error').textContent()).toContain(
    'some readers hear the page',
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('picture-alt');
  await page.locator('#picture-alt').fill('A desk.');
  await choose(page, 'desk.png', Buffer.from('<svg onload="alert(1)"/>'));
  await press(page);
  await eventually(() => page.locator('#picture-file-error').textContent()).toContain(
    'desk.png is no PNG',
  );
  await choose(page, 'desk.png', photograph.subarray(0, 300));
  await press(page);
  await eventually(() => page.locator('#picture-file-error').textContent()).toContain('damaged');
  expect(await barriers(page)).toEqual([]);
});

test('a picture that is removed leaves the text, and without pictures the text alone goes out', async ({
  reader: { page },
}) => {
  await openDraft(page);
  await page.locator('[data-part="pictures"] > summary').click();
  await choose(page, 'desk.jpg', photograph);
  await page.locator('#picture-alt').fill('A desk.');
  await tabTo(page, '[data-press="add-picture"]');
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('.picture-item').count()).toBe(1);
  await tabTo(page, '.picture-item button');
  await page.keyboard.press('Enter');
  await eventually(() => page.locator('.picture-item').count()).toBe(0);
  expect(await page.locator('#f-part-0').inputValue()).toBe('Nobody could reach the top shelf.');
  await page.goto('contribute/form/#step-send');
  await eventually(() => page.locator('[data-part="download"]').getAttribute('download')).toBe(
    'a-fictional-library-lends-its-ladders.mdx',
  );
});

test('a draft whose picture is not here says so at the part that shows it', async ({
  reader: { page },
}) => {
  const figure = '<Figure src="lost.png" alt="A desk." />';
  await openDraft(page, { ...fictionalDraft, parts: fictionalDraft.parts.with(2, figure) });
  await page.goto('contribute/form/#step-send');
  await eventually(() => page.locator('[data-part="summary-list"]').textContent()).toContain(
    'The text names a picture that is not here',
  );
});

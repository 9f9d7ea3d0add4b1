/** An editor with a document that somebody has answered. */
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { filledDocx, filledOdt, filling } from '../unit/contribute/filled-document.ts';
import { barriers } from './barriers.ts';
import { tabTo } from './form-answers.ts';
import { desk, eventually, phone, test } from './reader.ts';

const page = 'contribute/from-document/';
const heading = (tab: Page) => tab.locator('[data-part="result-heading"]').textContent();

/** The template as the site gives it out. */
async function template(tab: Page, extension: 'docx' | 'odt'): Promise<Uint8Array> {
  const answer = await tab.request.get(`contribute/case-template.${extension}`);
  return answer.body();
}

async function choose(tab: Page, name: string, bytes: Uint8Array): Promise<void> {
  await tab
    .locator('[data-part="file"]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

/** Lets a file fall on the page, beside the field. */
async function drop(tab: Page, name: string, bytes: Uint8Array): Promise<void> {
  await tab.evaluate(
    ({ name, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, bytes: [...bytes] },
  );
}

const settings = [
  { where: 'a desk', context: desk },
  { where: 'a phone', context: phone },
] as const;

describe.each(settings)('at $where', ({ context }) => {
  test('an answered Word template that is dropped on the page becomes a draft in the form', async ({
    sitDown,
  }) => {
    const { page: tab, errors, requests } = await sitDown({ ...context, reducedMotion: 'reduce' });
    await tab.goto(page);
    await drop(tab, 'answered.docx', filledDocx(await template(tab, 'docx'), filling));
    await eventually(() => heading(tab)).toBe(
      `${Object.keys(filling).length} answers found in answered.docx`,
    );
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('result-heading');
    expect(await barriers(tab)).toEqual([]);
    await tab.getByRole('button', { name: 'Open it in the form' }).press('Enter');
    await eventually(() => tab.locator('#f-title').inputValue()).toBe(
      'A fictional library lends its ladders',
    );
    await tab.goto('contribute/form/#step-send');
    await eventually(() => tab.locator('[data-part="ready"]').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    expect(
      requests.filter(
        (each) => !each.startsWith(new URL(tab.url()).origin) && !each.startsWith('blob:'),
      ),
    ).toEqual([]);
  });
});

test('what was answered in a hurry is said, and what is missing', async ({
  reader: { page: tab },
}) => {
  await tab.goto(page);
  const { title: _, ...others } = filling;
  const hurried = { ...others, 'institution.1.country': ['Untied Kingdom'], setting: ['Urbann'] };
  await choose(tab, 'hurried.odt', filledOdt(await template(tab, 'odt'), hurried));
  await eventually(() => tab.locator('[data-part="look-list"]').textContent()).toContain(
    '\u201cUrbann\u201d was taken for \u201cUrban\u201d. Did they mean that?',
  );
  expect(await tab.locator('[data-part="look-list"]').textContent()).toContain('United Kingdom');
  expect(await tab.locator('[data-part="missing-list"] li').allTextContents()).toEqual(['Title']);
  expect(await barriers(tab)).toEqual([]);
});

test('a file that is no document is refused with what to do, and the next one is read', async ({
  reader: { page: tab, errors },
}) => {
  await tab.goto(page);
  const refused = () => tab.locator('[data-part="refused"]').textContent();
  await choose(tab, 'scan.pdf', Buffer.from('%PDF-1.7'));
  await eventually(refused).toContain('Ask for the file that it was made from');
  await choose(tab, 'old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  await eventually(refused).toContain('save it as .docx or .odt');
  await choose(tab, 'empty.docx', await template(tab, 'docx'));
  await eventually(refused).toContain('nothing in it has been answered');
  expect(await tab.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe(
    'refused',
  );
  expect(await barriers(tab)).toEqual([]);
  const title = ['<img src=x onerror=alert(1)> is lent'];
  await choose(tab, 'script.docx', filledDocx(await template(tab, 'docx'), { title }));
  await eventually(() => heading(tab)).toBe('One answer found in script.docx');
  expect(await tab.locator('[data-part="all-list"] img').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('everything is reached with the keyboard', async ({ reader: { page: tab } }) => {
  await tab.goto(page);
  await tabTo(tab, '#document-file');
  await choose(tab, 'answered.odt', filledOdt(await template(tab, 'odt'), filling));
  await eventually(() => heading(tab)).toContain('answered.odt');
  await tabTo(tab, '[data-part="open"]');
  await tab.keyboard.press('Enter');
  await eventually(() => tab.url()).toContain('contribute/form/');
});

test('where the browser keeps nothing, the draft is offered as a file', async ({
  reader: { page: tab },
}) => {
  await tab.goto(page);
  await choose(tab, 'answered.docx', filledDocx(await template(tab, 'docx'), filling));
  await eventually(() => heading(tab)).toContain('answered.docx');
  await tab.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full');
    };
  });
  await tab.getByRole('button', { name: 'Open it in the form' }).click();
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('link', { name: 'Save the draft to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('crosswalk-draft.json');
});

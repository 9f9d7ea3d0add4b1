import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { caseZip } from '../../../src/contribute/draft/case-zip.ts';
import { checkDraft } from '../../../src/contribute/draft/check-draft.ts';
import {
  figureText,
  pictureName,
  withoutFigure,
  type HeldPicture,
} from '../../../src/contribute/draft/pictures.ts';
import { fictionalDraft, surroundings } from './fictional-draft.ts';

const held: HeldPicture = {
  name: 'desk.png',
  content: new Uint8Array([1, 2, 3]),
  format: 'png',
  width: 4,
  height: 3,
  small: 'data:image/jpeg;base64,',
};

/** The draft with this in its second part. */
const showing = (text: string) => ({
  ...fictionalDraft,
  parts: fictionalDraft.parts.with(1, text),
});

describe('the name of a picture', () => {
  test.each([
    ['Our Desk (final).JPG', 'jpeg', 'our-desk-final.jpg'],
    ['../../Lesesäle.webp', 'webp', 'lesesale.webp'],
    ['\u66f8\u67b6.png', 'png', 'picture.png'],
    ['desk.png', 'avif', 'desk.avif'],
  ] as const)('for %j that is %s is %s', (file, format, name) => {
    expect(pictureName(file, format, new Set())).toBe(name);
  });

  test('is its own', () => {
    expect(pictureName('a.png', 'png', new Set(['a.png', 'a-2.png']))).toBe('a-3.png');
  });
});

describe('the line that shows a picture', () => {
  test.each(['A desk.', 'The "old" desk & its "lamp', '5" tall, <b> {x} \\', 'two\nlines'])(
    'passes the gate with the words %j',
    (alt) => {
      const draft = showing(`Text.\n\n${figureText('desk.png', alt)}`);
      expect(checkDraft(draft, { ...surroundings, held: [held] })).toHaveProperty('ready');
    },
  );

  test('is taken out again, and nothing else', () => {
    const figure = figureText('desk.png', 'A desk.');
    const other = figureText('desk-2.png', 'Another.');
    expect(withoutFigure(`One.\n\n${figure}\n\n${other}\n\nTwo.`, 'desk.png')).toBe(
      `One.\n\n${other}\n\nTwo.`,
    );
  });
});

test('a picture that the text names and nobody added is a fault of its part', () => {
  const checked = checkDraft(showing(figureText('desk.png', 'A desk.')), surroundings);
  expect(checked).toMatchObject({ faults: [{ rule: 'links/picture', control: 'part.1' }] });
});

test('a picture that was added and is not named is left out', () => {
  expect(checkDraft(fictionalDraft, { ...surroundings, held: [held] })).toHaveProperty('ready');
});

test('a case and its pictures go into one folder of a zip', () => {
  const files = unzipSync(caseZip('a-case', 'text', [held]));
  expect(Object.keys(files)).toEqual(['a-case/index.mdx', 'a-case/desk.png']);
  expect(files['a-case/desk.png']).toEqual(held.content);
});

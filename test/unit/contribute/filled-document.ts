/** The template answered as somebody would in a word processor: text in the cells, ticks in the boxes. */
import {
  DOMParser,
  XMLSerializer,
  onErrorStopParsing,
  type Document,
  type Element,
} from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { templateDocument } from '../../../src/contribute/document/template-document.ts';
import type { TextDocument } from '../../../src/documents/model.ts';
import type { ParseXml } from '../../../src/documents/reading/xml-tree.ts';
import { textIn } from '../../../src/i18n/text.ts';
import { vocabulary } from './fictional-draft.ts';

export const text = textIn('en');

export const template: TextDocument = templateDocument({
  vocabulary,
  text,
  language: 'en-GB',
  site: 'Crosswalk',
  contact: 'editors@crosswalk.example',
});

/** A parser in the browser's place. */
export const parseXml: ParseXml = (source) => {
  try {
    return (
      new DOMParser({ onError: onErrorStopParsing }).parseFromString(source, 'text/xml')
        .documentElement ?? undefined
    );
  } catch {
    return undefined;
  }
};

/** Paragraphs to write, or labels to tick. */
export type Filling = Readonly<
  Record<string, readonly string[] | { readonly tick: readonly string[] }>
>;

interface Format {
  readonly part: string;
  readonly cell: string;
  readonly paragraph: string;
  readonly write: (document: Document, paragraph: Element, words: string) => void;
  readonly tick: (paragraph: Element) => void;
}

const word: Format = {
  part: 'word/document.xml',
  cell: 'w:tc',
  paragraph: 'w:p',
  write: (document, paragraph, words) => {
    const run = paragraph.appendChild(document.createElement('w:r'));
    run.appendChild(document.createElement('w:t')).textContent = words;
  },
  tick: (paragraph) => {
    const [sign] = paragraph.getElementsByTagName('w:sym');
    sign?.setAttribute('w:char', '2612');
    paragraph.getElementsByTagName('w14:checked')[0]?.setAttribute('w14:val', '1');
  },
};

const open: Format = {
  part: 'content.xml',
  cell: 'table:table-cell',
  paragraph: 'text:p',
  write: (document, paragraph, words) => {
    paragraph.appendChild(document.createTextNode(words));
  },
  tick: (paragraph) => {
    const [control] = paragraph.getElementsByTagName('loext:content-control');
    control?.setAttribute('loext:checked', 'true');
    if (control) control.textContent = '\u2612';
  },
};

export const filledDocx = (bytes: Uint8Array, filling: Filling) => filled(bytes, word, filling);
export const filledOdt = (bytes: Uint8Array, filling: Filling) => filled(bytes, open, filling);

function filled(bytes: Uint8Array, format: Format, filling: Filling): Uint8Array {
  const parts = unzipSync(bytes);
  const document = new DOMParser().parseFromString(
    strFromU8(parts[format.part] ?? new Uint8Array()),
    'text/xml',
  );
  const cells = [...document.getElementsByTagName(format.cell)];
  for (const [code, answer] of Object.entries(filling)) {
    const index = cells.findIndex((cell) => cell.textContent?.includes(`[${code}]`));
    const cell = cells[index + 1];
    if (index === -1 || !cell) throw new Error(`No cell for ${code}`);
    if ('tick' in answer) answer.tick.forEach((label) => tickIn(cell, label, format));
    else writeIn(document, cell, answer, format);
  }
  parts[format.part] = strToU8(new XMLSerializer().serializeToString(document));
  return zipSync(parts);
}

function tickIn(cell: Element, label: string, format: Format): void {
  const paragraphs = [...cell.getElementsByTagName(format.paragraph)];
  const paragraph = paragraphs.find(({ textContent }) =>
    (textContent ?? '').replace(/^[\u2610\s]+/, '').startsWith(label),
  );
  if (!paragraph) throw new Error(`No box for ${label}`);
  format.tick(paragraph);
}

function writeIn(
  document: Document,
  cell: Element,
  lines: readonly string[],
  format: Format,
): void {
  const last = [...cell.getElementsByTagName(format.paragraph)].at(-1);
  for (const line of lines) {
    const paragraph = document.createElement(format.paragraph);
    cell.insertBefore(paragraph, last ?? null);
    format.write(document, paragraph, line);
  }
}

/** Answers to everything that is asked of every case, by invented people. */
export const filling: Filling = {
  title: ['A fictional library lends its ladders'],
  summary: [
    'A fictional library began to lend ladders to its readers, and found that they came back with books.',
  ],
  sector: { tick: ['Public library', 'Archive'] },
  'sector.main': ['Archive'],
  'institution.1.name': ['Fictional Library'],
  'institution.1.place': ['Fictionville'],
  'institution.1.country': ['United Kingdom'],
  setting: { tick: ['Urban'] },
  'period.start': ['September 2024'],
  'period.running': { tick: ['Yes'] },
  workflow: { tick: ['Circulation'] },
  desk: { tick: ['Public services'] },
  result: { tick: ['Worked'] },
  'outcome.1.kind': { tick: ['Use'] },
  'outcome.1.direction': { tick: ['Improved'] },
  'outcome.1.statement': ['More ladders were lent than in the year before.'],
  'outcome.1.measure.name': ['Ladders lent in a month'],
  'outcome.1.measure.unit': ['ladders'],
  'outcome.1.measure.before': ['9'],
  'outcome.1.measure.after': ['1,650'],
  challenge: { tick: ['Funding'] },
  'part.1': ['Nobody could reach the top shelf.', 'Not even on <tiptoe> & with {care}.'],
  'part.2': ['They bought ladders:', '- long ones', '- short ones'],
  'part.3': ['The ladders were borrowed.'],
  'part.4': ['One ladder was lost.'],
  'part.5': ['Nothing to report.'],
  'part.6': ['Start with one ladder.'],
  'contributors.1.name': ['A. Fictional'],
};

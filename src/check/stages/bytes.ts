/** Stage 2: the bytes. Size, encoding, characters that could deceive a reader or a program. */
import { placesIn } from '../places.ts';
import type { Finding, Rule } from '../problem.ts';

/** Largest file, in bytes. */
const mostBytes = 128 * 1024;

export const rules: readonly Rule[] = [
  {
    id: 'bytes/size',
    title: `A text is at most ${mostBytes / 1024} KiB long`,
    why: 'A longer one is not written for readers, and would slow every reader and every check.',
    severity: 'error',
    example: {
      where: 'words',
      accepted: 'The whole file is 7 KiB.',
      rejected: 'The whole file is 200 KiB.',
    },
  },
  {
    id: 'bytes/kind',
    title: 'The file is plain text, not a document of a word processor',
    why: 'Only plain text can be checked line by line and shown as a page; a document may hold programs.',
    severity: 'error',
    example: {
      where: 'words',
      accepted: 'index.mdx written in a text editor, or downloaded from the form.',
      rejected: 'A Word document that was renamed to index.mdx.',
    },
  },
  {
    id: 'bytes/encoding',
    title: 'The file is text in UTF-8',
    why: 'Every letter of every language has one spelling in UTF-8; other encodings turn into wrong letters.',
    severity: 'error',
    example: { where: 'words', accepted: 'Saved as UTF-8.', rejected: 'Saved as Windows-1252.' },
  },
  {
    id: 'bytes/character',
    title: 'No control characters, invisible direction marks or unassigned code points',
    why: 'They cannot be seen, and can make a text read differently from what it says.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'The fee was dropped.[1]',
      rejected: 'The fee\u202e was dropped.[1]',
    },
  },
];

export type Decoded = { readonly text: string } | { readonly findings: readonly Finding[] };

/** @returns the text with line ends as \n and without a byte-order mark, or what is wrong */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) {
    return {
      findings: [
        {
          rule: 'bytes/size',
          severity: 'error',
          message: `Unexpected length of ${Math.ceil(bytes.length / 1024)} KiB, expected at most ${mostBytes / 1024} KiB`,
        },
      ],
    };
  }
  const kind = kindOf(bytes);
  if (kind !== undefined) {
    return {
      findings: [
        {
          rule: 'bytes/kind',
          severity: 'error',
          message: `Unexpected ${kind}, expected a text file`,
          allowed:
            'Open it in the program that made it and choose Save as, Plain text, Unicode (UTF-8); or copy its words into the form under Contribute.',
        },
      ],
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      findings: [
        {
          rule: 'bytes/encoding',
          severity: 'error',
          message: 'Unexpected bytes that are not UTF-8, expected a text file saved as UTF-8',
          allowed:
            'In Word: Save as, Plain text, Unicode (UTF-8). In Notepad: Save as, Encoding, UTF-8.',
        },
      ],
    };
  }
  const unified = text.replace(/\r\n?/g, '\n');
  const findings = forbiddenCharacters(unified);
  return findings.length > 0 ? { findings } : { text: unified };
}

/** Beginnings of files that are often renamed by mistake. */
const beginnings: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'Word or OpenDocument file, or another zip file'],
  ['\u00d0\u00cf\u0011\u00e0', 'document of an old word processor'],
  ['%PDF-', 'PDF'],
  ['{\\rtf', 'document in rich text (RTF)'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
];

function kindOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.slice(0, 8));
  return beginnings.find(([beginning]) => head.startsWith(beginning))?.[1];
}

/** Control characters but tab and line feed, bidirectional overrides and isolates, noncharacters, private use, BOM inside. */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufdd0-\ufdef\ue000-\uf8ff]|[\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]|\p{Noncharacter_Code_Point}/gu;

const names: Readonly<Record<string, string>> = {
  '\ufeff': 'byte-order mark',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u202e': 'right-to-left override',
  '\u0000': 'null character',
  '\u2028': 'line separator',
};

function forbiddenCharacters(text: string): readonly Finding[] {
  const placeOf = placesIn(text);
  return [...text.matchAll(forbidden)].slice(0, 50).map((match) => {
    const character = match[0];
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const name = names[character];
    return {
      rule: 'bytes/character',
      severity: 'error',
      place: placeOf(match.index, match.index + character.length),
      message: `Unexpected invisible character ${code}${name === undefined ? '' : ` (${name})`}: delete it and type the word again`,
    };
  });
}

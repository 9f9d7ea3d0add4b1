/** The gate round a fictional case that passes, with parts of it replaced. */
import { readFileSync } from 'node:fs';
import { checkDocument, checkFolder, type Verdict } from '../../../src/check/index.ts';
import type { Problem } from '../../../src/check/problem.ts';
import { kinds } from '../../../src/check/kinds/index.ts';
import type { FoundPicture } from '../../../src/check/stages/links.ts';
import type { GateSurroundings, Kind } from '../../../src/check/kinds/kind.ts';
import { byKind, type ByKind, type KindId } from '../../../src/model/kind.ts';
import { surroundingsWith } from '../../fixtures/gate-surroundings.ts';
import { readVocabulary } from '../../../src/vocabulary/read.ts';

export const vocabulary = readVocabulary('content');

const collections = 'test/fixtures/collections';

/** The file of a fictional document of each kind, with nothing wrong in it. */
const soundFiles: ByKind<string> = {
  case: 'test/fixtures/content/cases/fines-end-at-example-library/index.mdx',
  guide: `${collections}/guides/challenge-limited-time/index.mdx`,
  sheet: `${collections}/toolkit/fictional-agreement/index.mdx`,
  discussion: `${collections}/discussions/a-fictional-question-without-a-date/index.mdx`,
  adoption: `${collections}/adoptions/fictional-law-library-drops-its-fines/index.mdx`,
  offer: `${collections}/offers/a-fictional-day-at-the-desk/index.mdx`,
};

/** A fictional document of each kind with nothing wrong. */
export const soundTexts = byKind((kind) => readFileSync(soundFiles[kind], 'utf8'));

export const soundCase = soundTexts.case;

const desk: FoundPicture = {
  name: 'desk.png',
  bytes: 1000,
  format: 'png',
  width: 800,
  height: 600,
};

export interface Given {
  readonly pictures?: readonly FoundPicture[];
  readonly kind?: KindId;
}

const gate: GateSurroundings = {
  ...surroundingsWith(vocabulary, {
    case: [
      'example',
      'another-case',
      'fines-end-at-example-library',
      'ladders-at-fictional-library',
    ],
    sheet: ['fictional-agreement'],
  }),
  librariesOf: (slug) =>
    slug === 'fines-end-at-example-library'
      ? [{ name: 'Example Library', place: 'Exampletown', country: 'GB' }]
      : [],
};

/** Runs stages 2 to 8 over a case. A text that names desk.png is given that picture, unless told otherwise. */
export function judge(text: string | Uint8Array, given: Omit<Given, 'kind'> = {}): Verdict {
  return judgeAs(kinds.case, text, given);
}

function judgeAs<Id extends KindId>(
  kind: Kind<Id>,
  text: string | Uint8Array,
  given: Given,
): Verdict<Id> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const namesDesk = typeof text === 'string' && text.includes('"desk.png"');
  const pictures = given.pictures ?? (namesDesk ? [desk] : []);
  return checkDocument(kind, { file: soundFiles[kind.id], bytes, pictures }, gate);
}

export function problemsOf(text: string | Uint8Array, given: Given = {}): readonly Problem[] {
  const kind: Kind = kinds[given.kind ?? 'case'];
  const verdict = judgeAs(kind, text, given);
  return 'problems' in verdict ? verdict.problems : verdict.warnings;
}

/** Stage 1, over paths one a line; ` -> ` marks a symbolic link. */
export function problemsOfTree(lines: string, kind: KindId = 'case'): readonly Problem[] {
  const entries = lines.split('\n').map((line) => {
    const [path = '', target] = line.split(' -> ');
    return { path, kind: target === undefined ? ('file' as const) : ('symlink' as const) };
  });
  const folders = [...new Set(entries.map(({ path }) => path.split('/')[0] ?? ''))];
  return checkFolder(
    [...folders.map((path) => ({ path, kind: 'folder' as const })), ...entries],
    'cases',
    kinds[kind],
  );
}

/** A sound document with fields of the same names replaced, or added. */
export function withFields(fields: string, kind: KindId = 'case'): string {
  const [, frontmatter = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(soundTexts[kind]) ?? [];
  const names = new Set([...fields.matchAll(/^([a-z]+):/gm)].map((match) => match[1]));
  const kept = frontmatter
    .split(/\n(?=[a-z]+:)/)
    .filter((field) => !names.has(/^([a-z]+):/.exec(field)?.[1]));
  return `---\n${[...kept, fields].join('\n')}\n---\n${body}`;
}

/** The sound case with another text in its first part. */
export function withPart(text: string): string {
  return soundCase.replace('The fictional fee kept fictional readers away.[1]', () => text);
}

/** The sound case with another body. */
export function withBody(body: string): string {
  return soundCase.replace(/(\n---\n)[\s\S]*$/, (_, fence: string) => `${fence}\n${body}\n`);
}

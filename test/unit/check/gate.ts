/** The gate round a fictional case that passes, with parts of it replaced. */
import { readFileSync } from 'node:fs';
import { checkCase, checkFolder, type Verdict } from '../../../src/check/index.ts';
import type { Problem } from '../../../src/check/problem.ts';
import type { FoundPicture } from '../../../src/check/stages/links.ts';
import { caseSchema } from '../../../src/model/case.ts';
import { readVocabulary } from '../../../src/vocabulary/read.ts';

export const vocabulary = readVocabulary('content');

const schema = caseSchema(vocabulary);

/** A fictional case with nothing wrong. */
export const soundCase = readFileSync(
  'test/fixtures/content/cases/fines-end-at-example-library/index.mdx',
  'utf8',
);

const desk: FoundPicture = {
  name: 'desk.png',
  bytes: 1000,
  format: 'png',
  width: 800,
  height: 600,
};

export interface Given {
  readonly pictures?: readonly FoundPicture[];
}

/** Runs stages 2 to 8. A text that names desk.png is given that picture, unless told otherwise. */
export function judge(text: string | Uint8Array, given: Given = {}): Verdict {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const namesDesk = typeof text === 'string' && text.includes('"desk.png"');
  return checkCase(
    {
      file: 'cases/example/index.mdx',
      bytes,
      pictures: given.pictures ?? (namesDesk ? [desk] : []),
    },
    { vocabulary, schema, slugs: new Set(['example', 'another-case']) },
  );
}

export function problemsOf(text: string | Uint8Array, given: Given = {}): readonly Problem[] {
  const verdict = judge(text, given);
  return 'problems' in verdict ? verdict.problems : verdict.warnings;
}

/** Stage 1, over paths one a line; ` -> ` marks a symbolic link. */
export function problemsOfTree(lines: string): readonly Problem[] {
  const entries = lines.split('\n').map((line) => {
    const [path = '', target] = line.split(' -> ');
    return { path, kind: target === undefined ? ('file' as const) : ('symlink' as const) };
  });
  const folders = [...new Set(entries.map(({ path }) => path.split('/')[0] ?? ''))];
  return checkFolder(
    [...folders.map((path) => ({ path, kind: 'folder' as const })), ...entries],
    'cases',
  );
}

/** The sound case with fields of the same names replaced, or added. */
export function withFields(fields: string): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(soundCase) ?? [];
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

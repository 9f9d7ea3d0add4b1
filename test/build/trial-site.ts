/** A small site of its own for tests that change the content: fictional cases in a temporary folder. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesIn } from './built-pages.ts';
import { runBuild, type Ended, type Workplace } from './run-build.ts';

export interface TrialSite extends Workplace {
  build(): Promise<Ended>;
  /** Writes a file below content/. */
  write(path: string, content: string | Uint8Array): void;
  /** Removes a file or folder below content/. */
  remove(path: string): void;
  /** Digest of each file of the finished site, by path. */
  digests(): Readonly<Record<string, string>>;
  /** Removes everything. */
  end(): void;
}

/** The fictional case that stands in every trial site. */
export const soundSlug = 'fines-end-at-example-library';
const soundFile = resolve(`test/fixtures/content/cases/${soundSlug}/index.mdx`);
export const soundCase = readFileSync(soundFile, 'utf8');

/** @param cases folder of cases to begin with */
export function openTrialSite(cases = resolve('test/fixtures/content/cases')): TrialSite {
  const root = mkdtempSync(join(tmpdir(), 'crosswalk-trial-'));
  const place = {
    content: join(root, 'content'),
    workshop: join(root, 'workshop'),
    site: join(root, 'site'),
  };
  cpSync('content/site.yaml', join(place.content, 'site.yaml'));
  cpSync('content/vocabulary', join(place.content, 'vocabulary'), { recursive: true });
  cpSync(cases, join(place.content, 'cases'), { recursive: true });
  return {
    ...place,
    build: () => runBuild(place),
    write(path, content) {
      const file = join(place.content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
    remove: (path) => rmSync(join(place.content, path), { recursive: true }),
    digests: () => digestsOf(place.site),
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}

function digestsOf(folder: string): Readonly<Record<string, string>> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((file) => [file, digest(file)]));
}

/** The sound case with other words where its fee is told of. */
export function soundCaseWith(words: string): string {
  return soundCase.replace('The fictional fee kept fictional readers away.[1]', () => words);
}

/** Line and column, from 1, of the first occurrence of a text. */
export function placeIn(
  text: string,
  part: string,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** From the paths on a command line to the cases that they mean. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** One case to check. */
export interface Target {
  readonly slug: string;
  /** Folder of the files named in `names`. */
  readonly folder: string;
  /** `index.mdx` first, then pictures; or the one file of a case that has no folder of its own. */
  readonly names: readonly string[];
  /** Path as messages show it: from the folder that one works in. */
  readonly file: string;
}

/** What a path means. */
export interface Targets {
  readonly cases: readonly Target[];
  /** Folders whose tree is checked as a whole, with the folder's path as messages show it. */
  readonly trees: readonly { readonly folder: string; readonly root: string }[];
  /** Content folders with a vocabulary of their own. */
  readonly contentRoots: readonly string[];
}

/** A path that cannot be checked; the message says why. */
export class UnusablePathError extends Error {
  override readonly name = 'UnusablePathError';
}

/** @throws UnusablePathError */
export function targetsOf(paths: readonly string[]): Targets {
  const found = paths.map(targetsOfPath);
  return {
    cases: found.flatMap((each) => each.cases),
    trees: found.flatMap((each) => each.trees),
    contentRoots: found.flatMap((each) => each.contentRoots),
  };
}

function targetsOfPath(path: string): Targets {
  const full = resolve(path);
  if (!existsSync(full)) throw new UnusablePathError(`${path}: there is no such file or folder`);
  const stat = lstatSync(full);
  if (stat.isFile() && basename(full) === 'index.mdx') return targetsOfPath(dirname(full));
  if (stat.isFile()) return targetsOfFile(path, full);
  if (!stat.isDirectory()) throw new UnusablePathError(`${path}: expected a file or a folder`);
  if (existsSync(join(full, 'cases'))) {
    const { cases, trees } = targetsOfCollection(join(full, 'cases'));
    return { cases, trees, contentRoots: existsSync(join(full, 'vocabulary')) ? [full] : [] };
  }
  if (existsSync(join(full, 'index.mdx')))
    return { cases: [caseIn(full)], trees: [], contentRoots: [] };
  return { ...targetsOfCollection(full), contentRoots: [] };
}

function targetsOfFile(path: string, full: string): Targets {
  if (!full.endsWith('.mdx'))
    throw new UnusablePathError(`${path}: expected a file that ends in .mdx`);
  return { cases: [loose(full)], trees: [], contentRoots: [] };
}

/** A folder of cases: each in a folder of its own, or files that have none. */
function targetsOfCollection(folder: string): Pick<Targets, 'cases' | 'trees'> {
  const entries = readdirSync(folder, { withFileTypes: true });
  const looseFiles = entries.filter((each) => each.isFile() && each.name.endsWith('.mdx'));
  const folders = entries.filter(
    (each) => each.isDirectory() && existsSync(join(folder, each.name, 'index.mdx')),
  );
  return {
    cases: [
      ...folders.map((each) => caseIn(join(folder, each.name))),
      ...looseFiles.map((each) => loose(join(folder, each.name))),
    ].sort((a, b) => (a.file < b.file ? -1 : 1)),
    trees: looseFiles.length === 0 ? [{ folder, root: shown(folder) }] : [],
  };
}

function caseIn(folder: string): Target {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isFile() ? [each.name] : [],
  );
  return { slug: basename(folder), folder, names, file: shown(join(folder, 'index.mdx')) };
}

function loose(file: string): Target {
  return {
    slug: basename(file, '.mdx'),
    folder: dirname(file),
    names: [basename(file)],
    file: shown(file),
  };
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}

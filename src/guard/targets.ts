/** From the paths on a command line to the documents that they mean. The folder above says of which kind they are. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { kindFolders, kindOfFolder, type KindId } from '../model/kind.ts';

/** One document to check. */
export interface Target {
  readonly kind: KindId;
  readonly slug: string;
  /** Folder of the files named in `names`. */
  readonly folder: string;
  /** `index.mdx` first, then pictures; or the one file of a document that has no folder of its own. */
  readonly names: readonly string[];
  /** Path as messages show it: from the folder that one works in. */
  readonly file: string;
}

/** What a path means. */
export interface Targets {
  readonly documents: readonly Target[];
  /** Folders whose tree is checked as a whole, with the folder's path as messages show it. */
  readonly trees: readonly {
    readonly kind: KindId;
    readonly folder: string;
    readonly root: string;
  }[];
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
    documents: found.flatMap((each) => each.documents),
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
  const collections = Object.values(kindFolders)
    .map((name) => join(full, name))
    .filter((folder) => existsSync(folder));
  if (collections.length > 0) {
    const found = collections.map(targetsOfCollection);
    return {
      documents: found.flatMap((each) => each.documents),
      trees: found.flatMap((each) => each.trees),
      contentRoots: existsSync(join(full, 'vocabulary')) ? [full] : [],
    };
  }
  if (existsSync(join(full, 'index.mdx')))
    return { documents: [documentIn(full)], trees: [], contentRoots: [] };
  return { ...targetsOfCollection(full), contentRoots: [] };
}

/** The kind of the documents in a folder; cases where its name says nothing. */
function kindIn(folder: string): KindId {
  return kindOfFolder(basename(folder)) ?? 'case';
}

function targetsOfFile(path: string, full: string): Targets {
  if (!full.endsWith('.mdx'))
    throw new UnusablePathError(`${path}: expected a file that ends in .mdx`);
  return { documents: [loose(full)], trees: [], contentRoots: [] };
}

/** A folder of documents: each in a folder of its own, or files that have none. */
function targetsOfCollection(folder: string): Pick<Targets, 'documents' | 'trees'> {
  const entries = readdirSync(folder, { withFileTypes: true });
  const looseFiles = entries.filter((each) => each.isFile() && each.name.endsWith('.mdx'));
  const folders = entries.filter(
    (each) => each.isDirectory() && existsSync(join(folder, each.name, 'index.mdx')),
  );
  return {
    documents: [
      ...folders.map((each) => documentIn(join(folder, each.name))),
      ...looseFiles.map((each) => loose(join(folder, each.name))),
    ].sort((a, b) => (a.file < b.file ? -1 : 1)),
    trees: looseFiles.length === 0 ? [{ kind: kindIn(folder), folder, root: shown(folder) }] : [],
  };
}

function documentIn(folder: string): Target {
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isFile() ? [each.name] : [],
  );
  return {
    kind: kindIn(dirname(folder)),
    slug: basename(folder),
    folder,
    names,
    file: shown(join(folder, 'index.mdx')),
  };
}

function loose(file: string): Target {
  return {
    kind: kindIn(dirname(file)),
    slug: basename(file, '.mdx'),
    folder: dirname(file),
    names: [basename(file)],
    file: shown(file),
  };
}

function shown(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}

/** Reads back what Pagefind wrote, to learn which fragment is which page. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parseFragment, type Fragment } from '../query/fragment.ts';

const extension = '.pf_fragment';

export interface WrittenFragment {
  /** Identifier that searches give, for example `en_67551eb`. */
  readonly id: string;
  readonly fragment: Fragment;
}

/** @throws Error when a file is not a fragment: Pagefind's format has changed */
export async function readFragments(bundle: string): Promise<readonly WrittenFragment[]> {
  const folder = join(bundle, 'fragment');
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  return Promise.all(
    names.map(async (name) => ({
      id: name.slice(0, -extension.length),
      fragment: parseFragment(
        (await promisify(gunzip)(await readFile(join(folder, name)))).toString('utf8'),
      ),
    })),
  );
}

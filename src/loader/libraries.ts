/** The libraries that cases are about, read from the cases themselves before any of them is checked. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readFrontmatter } from '../check/index.ts';
import { institution } from '../model/place.ts';

const withLibraries = z.object({ institution: z.array(institution) });

export type Libraries = z.infer<typeof withLibraries>['institution'];

/** Largest file that is looked into, in bytes: the gate refuses smaller ones. */
const mostBytes = 256 * 1024;

/** @returns none when the folder holds no case that can be read */
export function librariesIn(folder: string): Libraries {
  const file = join(folder, 'index.mdx');
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size > mostBytes) return [];
  const read = readFrontmatter(readFileSync(file));
  if ('findings' in read) return [];
  const parsed = withLibraries.safeParse(read.fields.data);
  return parsed.success ? parsed.data.institution : [];
}

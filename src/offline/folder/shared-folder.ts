/** The offline folder that several editions are made from: made once in a run. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { text } from '../../site/this-site.ts';
import type { BuiltSite } from '../edition.ts';
import { makeFolder } from './index.ts';

const made = new Map<string, Promise<string>>();

/** @returns path of the folder, to be read and not to be changed */
export function sharedFolder(site: BuiltSite, say: (step: string) => void): Promise<string> {
  const known = made.get(site.folder);
  if (known) return known;
  const name = createHash('sha256').update(resolve(site.folder)).digest('hex').slice(0, 8);
  const folder = resolve('.build/offline', name);
  say(text('pack.run.folder'));
  const making = makeFolder(site, folder).then(() => folder);
  made.set(site.folder, making);
  making.catch(() => made.delete(site.folder));
  return making;
}

/** A page of the site as the build made it, whatever has been put into it since. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutEditions } from '../slots.ts';

/** @param folder of the built site @param path of the page in it */
export function readPage(folder: string, path: string): string {
  const html = readFileSync(join(folder, path), 'utf8');
  return path === 'offline/index.html' ? withoutEditions(html) : html;
}

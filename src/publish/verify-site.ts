/** The last look before publishing: every HTML file is parsed again, and nothing in it may run that is not ours. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { cacheRoot } from '../site/cache-root.ts';
import { verifyPage } from './verify-page.ts';

/** Some page is not safe to publish: a fault of ours, since the content has passed the gate. */
class PagesRefusedError extends Error {
  override readonly name = 'PagesRefusedError';
}

const memoryFile = join(cacheRoot, 'verified-pages.json');

/**
 * @returns number of HTML files
 * @throws PagesRefusedError naming each page and what is wrong with it
 */
export async function verifySite(folder: string): Promise<number> {
  const rules = createHash('sha256').update(await readFile(resolve('src/publish/verify-page.ts'))).digest('hex');
  const known = new Set(await readMemory(rules));
  const sound: string[] = [];
  const faults: string[] = [];
  const files = htmlFiles(folder);
  for (const file of files) {
    const bytes = readFileSync(file);
    const digest = createHash('sha256').update(bytes).digest('base64');
    const wrong = known.has(digest) ? [] : verifyPage(bytes.toString('utf8'));
    if (wrong.length === 0) sound.push(digest);
    faults.push(...wrong.map((fault) => `${relative(folder, file)}: ${fault}`));
  }
  if (faults.length > 0) throw new PagesRefusedError(`Pages that must not be published:\n  ${faults.join('\n  ')}`);
  await mkdir(dirname(memoryFile), { recursive: true });
  await writeFile(memoryFile, JSON.stringify({ rules, sound }));
  return files.length;
}

async function readMemory(rules: string): Promise<readonly string[]> {
  try {
    const memory = JSON.parse(await readFile(memoryFile, 'utf8')) as { readonly rules: string; readonly sound: string[] };
    return memory.rules === rules ? memory.sound : [];
  } catch {
    return [];
  }
}

function htmlFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile() && each.name.endsWith('.html')).map((each) => join(each.parentPath, each.name));
}

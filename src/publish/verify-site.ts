/** The last look before publishing: every HTML file is parsed again, and nothing in it may run that is not ours. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { cacheRoot } from '../site/cache-root.ts';
import { verifyPage } from './verify-page.ts';

/** Some page is not safe to publish: a fault of ours, since the content has passed the gate. */
class PagesRefusedError extends Error {
  override readonly name = 'PagesRefusedError';
}

const memoryFile = join(cacheRoot, 'verified-pages.json');

/** What decides whether a page is sound. */
const ruleFiles = ['src/publish/verify-page.ts', 'src/site/security-policy.ts'];

/** A page that was found sound under the same rules. */
interface SoundPage {
  /** Of its content. */
  readonly digest: string;
  /** Of the file: changes whenever the file is written to. */
  readonly stamp: string;
}

/**
 * @returns number of HTML files
 * @throws PagesRefusedError naming each page and what is wrong with it
 */
export async function verifySite(folder: string): Promise<number> {
  const rules = ruleFiles
    .reduce((hash, file) => hash.update(readFileSync(resolve(file))), createHash('sha256'))
    .digest('hex');
  const known = await readMemory(rules);
  const byStamp = new Map(known.map((each) => [each.stamp, each]));
  const digests = new Set(known.map(({ digest }) => digest));
  const sound: SoundPage[] = [];
  const faults: string[] = [];
  const files = htmlFiles(folder);
  for (const file of files) {
    const stamp = stampOf(file);
    const untouched = byStamp.get(stamp);
    if (untouched) {
      sound.push(untouched);
      continue;
    }
    const bytes = readFileSync(file);
    const digest = createHash('sha256').update(bytes).digest('base64');
    const wrong = digests.has(digest) ? [] : verifyPage(bytes.toString('utf8'));
    if (wrong.length === 0) sound.push({ digest, stamp });
    faults.push(...wrong.map((fault) => `${relative(folder, file)}: ${fault}`));
  }
  if (faults.length > 0)
    throw new PagesRefusedError(`Pages that must not be published:\n  ${faults.join('\n  ')}`);
  await mkdir(dirname(memoryFile), { recursive: true });
  await writeFile(memoryFile, JSON.stringify({ rules, sound }));
  return files.length;
}

/** The time of the last change of a file cannot be set back, unlike that of its last writing. */
function stampOf(file: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
}

async function readMemory(rules: string): Promise<readonly SoundPage[]> {
  try {
    const memory = JSON.parse(await readFile(memoryFile, 'utf8')) as {
      readonly rules: string;
      readonly sound: SoundPage[];
    };
    return memory.rules === rules ? memory.sound : [];
  } catch {
    return [];
  }
}

function htmlFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((each) => each.isFile() && each.name.endsWith('.html'))
    .map((each) => join(each.parentPath, each.name));
}

/** Makes the editions once for all tests, and unpacks the zip where its reader might: an awkward path that nobody may write to. */
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { TestProject } from 'vitest/node';
import { editions, makeEditions } from '../../src/offline/index.ts';
import { findTool } from './tools.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the editions and `editions.json`. */
    madeEditions: string;
    /** The unpacked zip: the folder in which `index.html` is. */
    offlineFolder: string;
    firefoxProgram: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('firefoxProgram', findTool('firefox'));
  const place = await mkdtemp(join(tmpdir(), 'crosswalk-offline-'));
  const made = join(place, 'made');
  const { editions: files } = await makeEditions({
    from: project.getProvidedContext().builtSite,
    to: made,
    only: editions.filter(({ id }) => ['zip', 'single', 'zim'].includes(id)),
    mustMakeAll: true,
    say: () => undefined,
  });
  const zip = files.find(({ edition }) => edition === 'zip');
  project.provide('madeEditions', made);
  project.provide(
    'offlineFolder',
    await unpack(join(made, zip?.file ?? ''), join(place, 'a stick #1, 100% für alle')),
  );
  return () => rm(place, { recursive: true, force: true });
}

/** @returns the one folder that the zip holds */
async function unpack(zip: string, folder: string): Promise<string> {
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    await chmod(file, 0o444);
  }
  const [top = ''] = readdirSync(folder);
  await chmod(join(folder, top), 0o555);
  return join(folder, top);
}

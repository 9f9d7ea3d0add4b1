/** npm run offline, as somebody at the terminal meets it. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { editions, makeEditions, type EditionsFile } from '../../src/offline/index.ts';
import type { Edition } from '../../src/offline/edition.ts';
import { DiskFullError } from '../../src/offline/refusals.ts';
import { wholeFile } from '../../src/offline/whole-file.ts';

const site = inject('builtSite');
let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'crosswalk-command-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

function offline(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const program = spawn(process.execPath, ['scripts/offline.ts', ...parameters], {
    env: { ...process.env, CI: '', ...environment },
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  return new Promise((resolve) => program.on('close', (status) => resolve({ status, said })));
}

/** A copy of what the check of a built site looks at. */
async function smallCopy(name: string): Promise<string> {
  const folder = join(place, name);
  const wanted = (await readdir(site, { recursive: true })).filter((path) =>
    /(?:index\.html|sitemap\.xml|^pagefind.*|facets\.json|words\.txt)$/.test(path),
  );
  for (const path of wanted.filter((each) => /\.[a-z_]+$/.test(each))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(join(site, path), join(folder, path));
  }
  return folder;
}

test('an edition that does not exist is refused with the list of those that do', async () => {
  const { status, said } = await offline(['--only', 'zip,paper']);
  expect(status).toBe(2);
  const known = editions.map(({ id }) => id).join(', ');
  expect(known).toContain('zip, single, app, zim, epub, pdf');
  expect(said).toContain(`--only: Unexpected "paper", expected one or more of ${known}`);
});

test('a site that was not built is refused', async () => {
  const { status, said } = await offline(['--site', place, '--only', 'zip']);
  expect(status).toBe(1);
  expect(said).toContain('does not hold a built site');
  expect(said).toContain('Run "npm run build" first');
});

test('a site of which a page is missing is refused', async () => {
  const folder = await smallCopy('half');
  await rm(join(folder, 'about/index.html'));
  const { status, said } = await offline(['--site', folder, '--only', 'zip']);
  expect(status).toBe(1);
  expect(said).toMatch(/is only half built: 1 of \d+ pages are missing, the first of them about\//);
});

test('a site without its search index is refused', async () => {
  const folder = await smallCopy('unsearchable');
  await rm(join(folder, 'pagefind/pagefind-entry.json'));
  const { status, said } = await offline(['--site', folder, '--only', 'zip']);
  expect(status).toBe(1);
  expect(said).toContain('has no search index');
});

test('an index of which a case is missing is refused', async () => {
  const folder = await smallCopy('thin');
  const [fragment = ''] = await readdir(join(folder, 'pagefind/fragment'));
  await rm(join(folder, 'pagefind/fragment', fragment));
  const { status, said } = await offline(['--site', folder, '--only', 'zip']);
  expect(status).toBe(1);
  expect(said).toMatch(/only half there: 1 of \d+ cases are missing/);
});

test('without its tool an edition is left out, in one line that says what to install', async () => {
  const to = join(place, 'skipped');
  const { status, said } = await offline(['--site', site, '--to', to, '--only', 'zim'], {
    PATH: dirname(process.execPath),
  });
  expect(status).toBe(0);
  expect(said).toMatch(/Skipped the edition zim: it needs zimwriterfs .*apt-get install zim-tools/);
});

test('where every edition has to be made, a missing tool is a failure', async () => {
  const to = join(place, 'refused');
  const { status, said } = await offline(['--site', site, '--to', to, '--only', 'zim'], {
    PATH: dirname(process.execPath),
    CI: 'true',
  });
  expect(status).toBe(1);
  expect(said).toContain('zim-tools');
});

test('two runs on one build give the same bytes, in any time zone, and say so', async () => {
  const only = ['--only', 'zip,single,zim'];
  const again = join(place, 'again');
  const { status, said } = await offline(['--site', site, '--to', again, ...only], {
    TZ: 'America/New_York',
  });
  expect(said).toMatch(/edition +file +size +SHA-256 +cases +seconds/);
  expect(status).toBe(0);
  const read = async (folder: string) =>
    JSON.parse(await readFile(join(folder, 'editions.json'), 'utf8')) as EditionsFile;
  const [first, second] = [await read(inject('madeEditions')), await read(again)];
  expect(second).toEqual(first);
  expect(first.editions.map(({ edition }) => edition)).toEqual(['zip', 'single', 'zim']);
});

test('a full disk leaves nothing half-written, and the old edition as it was', async () => {
  const to = join(place, 'full');
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'edition.zip'), 'the old one');
  const edition: Edition = {
    id: 'zip',
    missing: async () => undefined,
    async make(_, folder) {
      const file = join(folder, 'edition.zip');
      await wholeFile(file, async (partial) => {
        // This device is always full.
        await symlink('/dev/full', partial);
        await writeFile(partial, 'the new one');
      });
      return [{ file }];
    },
  };
  const making = makeEditions({
    ...{ from: site, to, only: [edition], mustMakeAll: true },
    say: () => undefined,
  });
  await expect(making).rejects.toThrow(DiskFullError);
  await expect(making).rejects.toThrow(`The disk is full: there was no room in ${to}`);
  expect(await readdir(to)).toEqual(['edition.zip']);
  expect(await readFile(join(to, 'edition.zip'), 'utf8')).toBe('the old one');
});

test('a disk that fills up while the folder is packed is noticed', async () => {
  const { writeZip } = await import('../../src/offline/zip/write-zip.ts');
  const source = join(place, 'source');
  await mkdir(source, { recursive: true });
  await cp(join(site, 'index.html'), join(source, 'index.html'));
  const contents = { source, file: '/dev/full', top: 'a', date: '2026-01-02', extra: new Map() };
  expect(() => writeZip(contents)).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
});

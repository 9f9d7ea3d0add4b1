/** Making the app: its announcement, its manifest, its worker. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asAppEdition } from '../../../src/offline/app/app-file.ts';
import { bundleWorker } from '../../../src/offline/app/bundle-worker.ts';
import { appIcons, drawIcon } from '../../../src/offline/app/icon.ts';
import { appEdition } from '../../../src/offline/app/index.ts';
import { manifestOf } from '../../../src/offline/app/manifest.ts';
import { addressesBelow } from '../../../src/site/address.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crosswalk-app-'));
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'site/index.html'), 'A fictional home page');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const make = () => {
  const site = { folder: join(root, 'site'), base: '/', cases: 3, date: '2026-11-22' };
  return appEdition.make(site, root, () => undefined);
};

test('the announcement names the pack by its digest', async () => {
  const [pack, announcement] = await make();
  const bytes = readFileSync(pack!.file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const announced: unknown = JSON.parse(readFileSync(announcement!.file, 'utf8'));
  expect(asAppEdition(announced)).toEqual({
    digest,
    file: `edition-${digest.slice(0, 16)}.pack`,
    bytes: bytes.length,
    cases: 3,
    date: '2026-11-22',
  });
});

test('the same site gives the same pack, and another site another, which takes its place', async () => {
  await make();
  const first = readdirSync(join(root, 'app'));
  await make();
  expect(readdirSync(join(root, 'app'))).toEqual(first);
  writeFileSync(join(root, 'site/index.html'), 'Another fictional home page');
  await make();
  const second = readdirSync(join(root, 'app'));
  expect(second).toHaveLength(2);
  expect(second).not.toEqual(first);
});

test('an announcement that says something else is not believed', () => {
  const sound = {
    digest: 'a'.repeat(64),
    file: 'edition-a.pack',
    bytes: 1,
    cases: 1,
    date: '2026-11-22',
  };
  expect(asAppEdition(sound)).toEqual(sound);
  for (const wrong of [
    undefined,
    '<!doctype html>',
    { ...sound, file: 'https://example.org/edition-a.pack' },
    { ...sound, file: '../edition-a.pack' },
    { ...sound, digest: 'short' },
    { ...sound, bytes: '1' },
    { ...sound, date: 'today' },
  ])
    expect(asAppEdition(wrong)).toBeUndefined();
});

test('every address of the manifest is below the base path', () => {
  const site = { title: 'Example', description: 'A fictional copy', languages: ['en'] as [string] };
  const manifest = manifestOf(site, addressesBelow('/crosswalk/'));
  expect(manifest).toMatchObject({ start_url: '/crosswalk/', scope: '/crosswalk/', lang: 'en' });
  expect(JSON.stringify(manifest).match(/"src":"[^"]*"/g)).toEqual(
    appIcons.map(({ name }) => `"src":"/crosswalk/app/${name}.png"`),
  );
});

test.each(appIcons)('the icon $name has the size that it says', async (icon) => {
  const { width, height, format } = await sharp(await drawIcon(icon)).metadata();
  expect({ width, height, format }).toEqual({ width: icon.size, height: icon.size, format: 'png' });
});

test('a maskable icon has nothing of the mark outside the circle that every mask leaves', async () => {
  const icon = appIcons.find(({ purpose }) => purpose === 'maskable')!;
  const { data, info } = await sharp(await drawIcon(icon))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let farthest = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at]! < 128) continue;
    const pixel = at / info.channels;
    const [x, y] = [pixel % info.width, Math.floor(pixel / info.width)];
    farthest = Math.max(farthest, Math.hypot(x - icon.size / 2, y - icon.size / 2));
  }
  expect(farthest).toBeGreaterThan(icon.size * 0.2);
  expect(farthest).toBeLessThan(icon.size * 0.4);
});

test.each(['offered', 'withdrawn'] as const)(
  'the worker of an app that is %s is a plain script, which any browser can register',
  async (kind) => {
    const script = await bundleWorker(kind);
    expect(script).not.toMatch(/^\s*(?:import|export)\s/m);
    expect(() => new Function(script)).not.toThrow();
    expect(script.includes('unregister')).toBe(kind === 'withdrawn');
  },
);

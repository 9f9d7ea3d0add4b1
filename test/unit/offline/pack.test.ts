/** The pack: what goes in comes out, and nothing else does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openPack } from '../../../src/offline/app/pack.ts';
import { packContents } from '../../../src/offline/app/pack-contents.ts';
import { packOf, type PackedFile } from '../../../src/offline/app/write-pack.ts';

const html = (path: string, content: string): PackedFile => ({
  path,
  type: 'text/html; charset=utf-8',
  bytes: Buffer.from(content),
});
const font: PackedFile = {
  path: 'assets/face.woff2',
  type: 'font/woff2',
  bytes: Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256),
};
const long = 'A fictional page. '.repeat(20_000);
const files = [
  html('about/index.html', 'About'),
  font,
  html('index.html', 'Home ✓'),
  html('long.html', long),
];
const opened = (bytes: Uint8Array) => openPack(new Blob([new Uint8Array(bytes)]));

describe('a pack', () => {
  test('gives each file back with its bytes and its type', async () => {
    const pack = await opened(packOf(files));
    for (const { path, type, bytes } of files) {
      const file = await pack.file(path);
      expect(file?.type).toBe(type);
      expect(Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
        Buffer.from(bytes),
      );
    }
  });

  test('has no file that was not put in', async () => {
    const pack = await opened(packOf(files));
    expect(pack.has('index.html')).toBe(true);
    expect(pack.has('constructor')).toBe(false);
    expect(await pack.file('no-such-file')).toBeUndefined();
  });

  test('is the same for the same files', () => {
    expect(Buffer.from(packOf(files))).toEqual(Buffer.from(packOf(files)));
  });

  test('compresses pages, and leaves alone what is compressed already', () => {
    const length = packOf(files).length;
    expect(length).toBeLessThan(long.length / 10);
    expect(length).toBeGreaterThan(font.bytes.length);
  });

  test('is refused when it is something else', async () => {
    await expect(opened(Buffer.from('<!doctype html>'))).rejects.toThrow(/^Not a pack: /);
    await expect(opened(Buffer.from('X'))).rejects.toThrow(/^Not a pack: /);
  });

  test('does not give out a page whose bytes were changed', async () => {
    const bytes = Buffer.from(packOf([html('index.html', long)]));
    bytes.fill(0xff, bytes.length - 40, bytes.length - 20);
    const pack = await opened(bytes);
    await expect(pack.file('index.html')).rejects.toThrow();
  });
});

describe('what goes into a pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-pack-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is what a reader can open, and not what search engines and networks read', () => {
    const page = '<!DOCTYPE html><html lang="en"><head></head><body></body></html>';
    const site = {
      'index.html': page,
      'robots.txt': '',
      'sitemap.xml': '',
      'app-worker.js': '',
      'cases/example/index.html': page,
      'cases/example/example.png': '',
      'cases/example/example.ris': '',
      'pictures/example/plan.png': '',
      'offline/index.html': page,
      'offline/editions.json': '',
      'offline/crosswalk-2026-11-22.zip': '',
      'offline/app/app.json': '',
    };
    for (const [path, content] of Object.entries(site)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    expect(packContents(folder).map(({ path }) => path)).toEqual([
      'cases/example/example.ris',
      'cases/example/index.html',
      'index.html',
      'offline/index.html',
      'pictures/example/plan.png',
    ]);
  });
});

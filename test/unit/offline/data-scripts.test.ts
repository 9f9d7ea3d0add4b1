/** Files in scripts: found by the same rule by which they were packed, and noticed when they are damaged. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dataScripts, packCounts } from '../../../src/offline/folder/data-scripts.ts';
import { packOf } from '../../../src/offline/runtime/pack-name.ts';
import { siteData, type PackedFiles } from '../../../src/offline/runtime/site-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

const contents = new Map<string, Buffer>([
  ['search/words.txt', Buffer.from('ladder 3\n')],
  ['pagefind/core.pf_meta', Buffer.from([0, 255, 1])],
  ...Array.from(
    { length: 100 },
    (_, index) => [`pagefind/fragment/en_${index}.pf_fragment`, Buffer.from([index])] as const,
  ),
]);
for (const [path, bytes] of contents) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
const counts = packCounts([...contents.keys()]);
const scripts = dataScripts(folder, [...contents.keys()], counts);

/** A page to which a script gives what it holds, after something may have been done to it. */
function reading(hurt = (script: string) => script) {
  const failures: unknown[] = [];
  const data = siteData({
    counts,
    folder: 'data/',
    pathOf: (address) => (address.startsWith('/') ? address.slice(1) : undefined),
    has: (path) => path !== 'offline/editions.json',
    failed: (error) => failures.push(error),
    loader: {
      async load(path, arrived) {
        const script = hurt(scripts.get(path.slice('data/'.length)) ?? '');
        const given = /^crosswalkEdition\.give\((.*),(\d+)\);\n$/s.exec(script);
        if (given) data.give(JSON.parse(given[1] ?? '') as PackedFiles, Number(given[2]));
        if (!arrived()) throw new Error(`${path} brought nothing`);
      },
    },
  });
  return { data, failures };
}

test('a hundred fragments stand in a few scripts', () => {
  expect(
    [...scripts.keys()].filter((each) => each.startsWith('pagefind-pf_fragment/')).length,
  ).toBe(3);
  expect(packOf('pagefind/core.pf_meta', counts)).toBe('search-core.js');
});

describe('a fetch', () => {
  test('gets every file byte for byte', async () => {
    const { data } = reading();
    for (const [path, bytes] of contents) {
      const response = await data.fetch(`/${path}`);
      expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    }
  });

  test('of a file that its script does not hold is answered as by any host', async () => {
    const { data } = reading();
    expect((await data.fetch('/pagefind/fragment/none.pf_fragment')).status).toBe(404);
  });

  test('of a file that no script holds is answered as by any host, and nobody is told of damage', async () => {
    const { data, failures } = reading();
    expect((await data.fetch('/offline/editions.json')).status).toBe(404);
    expect(failures).toEqual([]);
  });

  test('of another site is refused, and told', async () => {
    const { data, failures } = reading();
    await expect(data.fetch('https://elsewhere.example/')).rejects.toThrow(
      'not a file of this edition',
    );
    expect(failures).toHaveLength(1);
  });

  test('of a file in which one letter has changed is refused, and told', async () => {
    const { data, failures } = reading((script) => script.replace('ladder', 'madder'));
    await expect(data.fetch('/search/words.txt')).rejects.toThrow('brought nothing');
    expect(failures).toHaveLength(1);
  });
});

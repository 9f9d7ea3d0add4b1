/** What keeps a ZIM file the same from one day to the next. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { threeLetterCode } from '../../../src/i18n/iso-639-3.ts';
import { zoneOn } from '../../../src/offline/zim/clock-zone.ts';
import { steady } from '../../../src/offline/zim/steady.ts';

/** As little of a ZIM file as shows: a header, an index with its lot, a checksum. */
function file(lot: number): Buffer {
  const bytes = Buffer.alloc(200);
  bytes.writeUInt32LE(0x44d495a, 0);
  bytes.fill(lot, 8, 24);
  bytes.writeBigUInt64LE(184n, 72);
  bytes.write('\x0f\x0dXapian Glass', 100, 'latin1');
  bytes.fill(lot, 116, 132);
  bytes.fill(lot, 184);
  return bytes;
}

test('two files that differ by lot alone become one, with a checksum that is right', () => {
  const [one, other] = [file(1), file(2)];
  steady(one);
  steady(other);
  expect(one.equals(other)).toBe(true);
  const sum = createHash('md5').update(one.subarray(0, 184)).digest();
  expect(one.subarray(184).equals(sum)).toBe(true);
});

test('files that differ in what they hold keep names of their own', () => {
  const [one, other] = [file(1), file(1)];
  other[150] = 7;
  steady(one);
  steady(other);
  expect(one.subarray(8, 24).equals(other.subarray(8, 24))).toBe(false);
});

test.runIf(process.platform === 'linux')('in the zone of a day it is that day now', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-zone-'));
  const zone = join(folder, 'zone');
  writeFileSync(zone, zoneOn('2020-01-02', Date.now()));
  const day = execFileSync('date', ['+%Y-%m-%d'], {
    env: { ...process.env, TZ: `:${zone}` },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  expect(day.trim()).toBe('2020-01-02');
});

test('a language has its three letters, and an unknown one those for unknown', () => {
  expect(['en-GB', 'cy', 'gsw', 'qq'].map(threeLetterCode)).toEqual(['eng', 'cym', 'gsw', 'und']);
});

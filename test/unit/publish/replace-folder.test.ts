import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolder } from '../../../src/publish/replace-folder.ts';

describe('putting a new site in place of the old', () => {
  let folder = '';
  const made = () => join(folder, 'made');
  const published = (file: string) => join(folder, 'site', file);
  const write = (file: string, text: string, time = 1) => {
    mkdirSync(join(made(), 'pages'), { recursive: true });
    writeFileSync(join(made(), file), text);
    utimesSync(join(made(), file), time, time);
  };
  const publish = () => replaceFolder(made(), join(folder, 'site'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosswalk-'));
    write('kept.html', 'kept');
    write('pages/changed.html', 'before');
    publish();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('gives the bytes of all files', () => {
    expect(publish()).toBe('kept'.length + 'before'.length);
  });

  test('links a file that has not changed, rather than copying it', () => {
    const before = statSync(published('kept.html')).ino;
    publish();
    expect(statSync(published('kept.html')).ino).toBe(before);
  });

  test('copies a file that has changed', () => {
    write('pages/changed.html', 'after!', 2);
    publish();
    expect(readFileSync(published('pages/changed.html'), 'utf8')).toBe('after!');
  });

  test('keeps what did not change when a file is changed twice over two builds', () => {
    for (const [time, text] of [
      [2, 'second'],
      [3, 'third!'],
      [4, 'fourth'],
    ] as const) {
      write('pages/changed.html', text, time);
      publish();
      expect(readFileSync(published('pages/changed.html'), 'utf8')).toBe(text);
      expect(readFileSync(published('kept.html'), 'utf8')).toBe('kept');
    }
  });

  test('puts right what someone changed in the published folder', () => {
    writeFileSync(published('kept.html'), 'meddled');
    publish();
    publish();
    expect(readFileSync(published('kept.html'), 'utf8')).toBe('kept');
  });

  test('leaves what is published as it is when the next site is being written', () => {
    write('kept.html', 'next', 2);
    expect(readFileSync(published('kept.html'), 'utf8')).toBe('kept');
  });

  test('leaves out what is no longer there, and nothing beside the site', () => {
    publish();
    rmSync(join(made(), 'pages/changed.html'));
    publish();
    expect(existsSync(published('pages'))).toBe(false);
    expect(
      ['site.spare', 'site.previous'].filter((each) => existsSync(join(folder, each))),
    ).toEqual([]);
  });
});

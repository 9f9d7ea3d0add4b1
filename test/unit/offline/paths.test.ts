/** Which file answers which address. */
import { expect, test } from 'vitest';
import { fileAt } from '../../../src/offline/app/paths.ts';

const file = (path: string, base = '/crosswalk/') =>
  fileAt(new URL(path, 'https://crosswalk.example'), base);

test('a folder is answered by its page', () => {
  expect(file('/crosswalk/')).toBe('index.html');
  expect(file('/crosswalk/search/')).toBe('search/index.html');
  expect(file('/', '/')).toBe('index.html');
});

test('what follows the path does not count', () => {
  expect(file('/crosswalk/search/?q=fines&sector=public#newest')).toBe('search/index.html');
  expect(file('/crosswalk/pagefind/pagefind-entry.json?ts=1795')).toBe(
    'pagefind/pagefind-entry.json',
  );
});

test('an address outside the base path is answered by nothing', () => {
  expect(file('/other/')).toBeUndefined();
  expect(file('/crosswalk')).toBeUndefined();
});

test('escaped letters are read, and what cannot be read is answered by nothing', () => {
  expect(file('/crosswalk/pictures/caf%C3%A9.png')).toBe('pictures/café.png');
  expect(file('/crosswalk/%E0%A4%A')).toBeUndefined();
});

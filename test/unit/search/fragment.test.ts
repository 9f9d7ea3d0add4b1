import { expect, test } from 'vitest';
import { parseFragment } from '../../../src/search/query/fragment.ts';
import { slugOf } from '../../../src/search/query/case-address.ts';

test('A fragment is read behind its signature', () => {
  const text = 'pagefind_dcd{"url":"/cases/a/","content":"A b","meta":{},"anchors":[]}';
  expect(parseFragment(text).url).toBe('/cases/a/');
});

test('Anything else is refused, with what was expected', () => {
  expect(() => parseFragment('<!doctype html>')).toThrow('pagefind_dcd');
  expect(() => parseFragment('pagefind_dcd{"url":"/"}')).toThrow('Expected a fragment');
});

test('A case is known by its address below any base path', () => {
  expect(slugOf('/cases/chicago-fine-free/')).toBe('chicago-fine-free');
  expect(slugOf('/crosswalk/cases/chicago-fine-free/#s-the-problem')).toBe('chicago-fine-free');
  expect(slugOf('cases/chicago-fine-free/index.html')).toBe('chicago-fine-free');
});

test('Another page is no case', () => {
  expect(slugOf('/browse/cases/')).toBeUndefined();
  expect(slugOf('/cases/')).toBeUndefined();
});

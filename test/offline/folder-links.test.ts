/** Every page of the offline folder: whatever it leads to or loads is there, and nothing is loaded from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../../src/offline/site-files.ts';
import { folderPolicy } from '../../src/site/offline-policy.ts';

const folder = inject('offlineFolder');
const pages = filesIn(folder).filter((each) => each.endsWith('.html'));

interface Found {
  readonly element: Tree.Element;
  readonly attribute: string;
  readonly value: string;
}

function attributesOf(page: string): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs)
        found.push({ element: node, attribute: name, value });
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(join(folder, page), 'utf8')));
  return found;
}

test('no page has a module, an address from the root, or asks as another site would', () => {
  const wrong: string[] = [];
  for (const page of pages) {
    const attributes = attributesOf(page);
    for (const { element, attribute, value } of attributes) {
      const at = `${page}: <${element.tagName} ${attribute}="${value}">`;
      if (['crossorigin', 'integrity'].includes(attribute)) wrong.push(at);
      if (attribute === 'type' && value === 'module') wrong.push(at);
      if (['href', 'src', 'action'].includes(attribute) && value.startsWith('/')) wrong.push(at);
    }
    if (!attributes.some(({ value }) => value === folderPolicy)) wrong.push(`${page}: no policy`);
  }
  expect(wrong).toEqual([]);
});

test('every relative address ends in the name of a file that is there', () => {
  const lost = new Set<string>();
  for (const page of pages) {
    for (const { attribute, value } of attributesOf(page)) {
      if (!['href', 'src', 'action'].includes(attribute)) continue;
      if (/^(?:[a-z]+:|#|\?|$)/.test(value)) continue;
      const url = new URL(value, pathToFileURL(join(folder, page)));
      if (!existsSync(fileURLToPath(`file://${url.pathname}`)) || url.pathname.endsWith('/'))
        lost.add(`${page}: ${value}`);
    }
  }
  expect([...lost]).toEqual([]);
});

test('the zip says how it is opened, what it holds and how to get a newer one', () => {
  const words = readFileSync(join(folder, 'READ ME FIRST.txt'), 'utf8').replace(/\s+/g, ' ');
  expect(words).toContain('Extract the zip file first. On Windows');
  expect(words).toMatch(/\d+ cases, as they stood on \d+ \w+ \d{4}/);
  expect(words).toContain('TO GET A NEWER ONE');
});

/** The text of an OpenDocument text: paragraphs, lists, tables. Deleted text, notes, comments and pictures are passed over. */
import type { Block, Blocks, Heading, List, Run, Runs, Table } from '../model.ts';
import { DocumentRefusedError } from './refusal.ts';
import { linkIn, merged } from './runs.ts';
import {
  allOf,
  attribute,
  childrenOf,
  elementsIn,
  firstOf,
  nameOf,
  readXml,
  type ParseXml,
  type XmlNode,
} from './xml-tree.ts';

interface Surroundings {
  /** How text looks by the name of its style. */
  readonly looks: ReadonlyMap<string, Partial<Run>>;
  /** Names of list styles whose first level is numbered. */
  readonly numbered: ReadonlySet<string>;
}

export function readOdt(parts: ReadonlyMap<string, string>, parse: ParseXml): Blocks {
  const content = parts.get('content.xml');
  if (content === undefined) throw new DocumentRefusedError('damaged');
  const root = readXml(content, parse);
  const body = firstOf(root, 'body');
  const text = body && firstOf(body, 'text');
  if (!text) throw new DocumentRefusedError('not-a-document');
  const styles = parts.get('styles.xml');
  const all = [...(styles === undefined ? [] : [readXml(styles, parse)]), root];
  return blocksIn(text, {
    looks: new Map(all.flatMap(looksIn)),
    numbered: new Set(all.flatMap(numberedIn)),
  });
}

function looksIn(root: XmlNode): readonly (readonly [string, Partial<Run>])[] {
  return allOf(root, 'style')
    .filter((style) => attribute(style, 'family') === 'text')
    .map((style) => {
      const properties = firstOf(style, 'text-properties');
      const weight = attribute(properties, 'font-weight');
      return [
        attribute(style, 'name') ?? '',
        {
          ...(weight === 'bold' || Number(weight) >= 600 ? { strong: true } : {}),
          ...(attribute(properties, 'font-style') === 'italic' ? { emphasis: true } : {}),
        },
      ] as const;
    });
}

function numberedIn(root: XmlNode): readonly string[] {
  return allOf(root, 'list-style').flatMap((style) => {
    const [first] = elementsIn(style);
    const name = attribute(style, 'name');
    return first && name !== undefined && nameOf(first) === 'list-level-style-number' ? [name] : [];
  });
}

const wrappers: ReadonlySet<string> = new Set(['section', 'index-body', 'table-of-content']);

function blocksIn(node: XmlNode, surroundings: Surroundings): Blocks {
  return elementsIn(node).flatMap((each): Blocks => {
    const name = nameOf(each);
    if (name === 'p') return [{ kind: 'paragraph', runs: paragraphRuns(each, surroundings) }];
    if (name === 'h') return [headingIn(each, surroundings)];
    if (name === 'list') return [listIn(each, surroundings)];
    if (name === 'table') return [tableIn(each, surroundings)];
    return wrappers.has(name) ? blocksIn(each, surroundings) : [];
  });
}

function headingIn(node: XmlNode, surroundings: Surroundings): Block {
  const level = Math.min(Math.max(Number(attribute(node, 'outline-level')) || 1, 1), 4);
  return {
    kind: 'heading',
    level: level as Heading['level'],
    runs: paragraphRuns(node, surroundings),
  };
}

function listIn(node: XmlNode, surroundings: Surroundings): List {
  const items = elementsIn(node)
    .filter((each) => ['list-item', 'list-header'].includes(nameOf(each)))
    .map((each) => blocksIn(each, surroundings));
  const style = attribute(node, 'style-name') ?? '';
  return { kind: 'list', ordered: surroundings.numbered.has(style), items };
}

function tableIn(node: XmlNode, surroundings: Surroundings): Table {
  const rows = rowsIn(node).map((row) =>
    elementsIn(row)
      .filter((each) => nameOf(each) === 'table-cell')
      .map((cell) => ({ blocks: blocksIn(cell, surroundings) })),
  );
  return { kind: 'table', rows, widths: (rows[0] ?? []).map(() => 1) };
}

const rowWrappers: ReadonlySet<string> = new Set([
  'table-header-rows',
  'table-rows',
  'table-row-group',
]);

function rowsIn(node: XmlNode): readonly XmlNode[] {
  return elementsIn(node).flatMap((each) => {
    if (nameOf(each) === 'table-row') return [each];
    return rowWrappers.has(nameOf(each)) ? rowsIn(each) : [];
  });
}

/** White space is run together as in HTML; what is meant to stay is written as elements. */
function paragraphRuns(node: XmlNode, surroundings: Surroundings): Runs {
  return merged(runsIn(node, surroundings, {}));
}

/** Elements within a paragraph whose text is the text. */
const inLine: ReadonlySet<string> = new Set([
  'span',
  'a',
  'content-control',
  'meta',
  'meta-field',
  'ruby',
  'ruby-base',
  'text-input',
]);

function runsIn(node: XmlNode, surroundings: Surroundings, look: Partial<Run>): Runs {
  return childrenOf(node).flatMap((each): Runs => {
    if (typeof each === 'string') return [{ ...look, text: each.replace(/[ \t\r\n]+/g, ' ') }];
    const name = nameOf(each);
    if (name === 's') {
      const count = Math.min(Number(attribute(each, 'c')) || 1, 100);
      return [{ ...look, text: ' '.repeat(count) }];
    }
    if (name === 'tab') return [{ ...look, text: ' ' }];
    if (name === 'line-break') return [{ ...look, text: '\n' }];
    if (!inLine.has(name)) return [];
    const own = surroundings.looks.get(attribute(each, 'style-name') ?? '') ?? {};
    const link = name === 'a' ? linkIn(attribute(each, 'href')) : {};
    return runsIn(each, surroundings, { ...look, ...own, ...link });
  });
}

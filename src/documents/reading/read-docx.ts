/** The text of a Word document: paragraphs, lists, tables. Deleted text, comments, pictures and fields' instructions are passed over. */
import type { Block, Blocks, Heading, Run, Runs, Table } from '../model.ts';
import { DocumentRefusedError } from './refusal.ts';
import { withLists, type Item } from './lists.ts';
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
  /** Address of a link by its identifier. */
  readonly links: ReadonlyMap<string, string>;
  /** Identifiers of lists whose first level is numbered. */
  readonly numbered: ReadonlySet<string>;
}

export function readDocx(parts: ReadonlyMap<string, string>, parse: ParseXml): Blocks {
  const main = mainPart(parts, parse);
  const text = parts.get(main);
  const body = text === undefined ? undefined : firstOf(readXml(text, parse), 'body');
  if (!body) throw new DocumentRefusedError('not-a-document');
  const file = main.slice('word/'.length);
  return blocksIn(body, {
    links: linksIn(parts.get(`word/_rels/${file}.rels`), parse),
    numbered: numberedIn(parts.get('word/numbering.xml'), parse),
  });
}

/** Nearly always word/document.xml; some programs call it otherwise. */
function mainPart(parts: ReadonlyMap<string, string>, parse: ParseXml): string {
  const relations = parts.get('_rels/.rels');
  const found =
    relations === undefined
      ? undefined
      : elementsIn(readXml(relations, parse)).find((each) =>
          attribute(each, 'Type')?.endsWith('/officeDocument'),
        );
  return attribute(found, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
}

function linksIn(text: string | undefined, parse: ParseXml): ReadonlyMap<string, string> {
  if (text === undefined) return new Map();
  return new Map(
    elementsIn(readXml(text, parse)).flatMap((each) => {
      const [id, target] = [attribute(each, 'Id'), attribute(each, 'Target')];
      const isLink = attribute(each, 'Type')?.endsWith('/hyperlink');
      return isLink && id !== undefined && target !== undefined ? [[id, target] as const] : [];
    }),
  );
}

function numberedIn(text: string | undefined, parse: ParseXml): ReadonlySet<string> {
  if (text === undefined) return new Set();
  const all = elementsIn(readXml(text, parse));
  const formats = new Map(
    all
      .filter((each) => nameOf(each) === 'abstractNum')
      .map((each) => [
        attribute(each, 'abstractNumId'),
        attribute(allOf(each, 'numFmt')[0], 'val'),
      ]),
  );
  const lists = all.filter((each) => nameOf(each) === 'num');
  return new Set(
    lists.flatMap((each) => {
      const format = formats.get(attribute(firstOf(each, 'abstractNumId'), 'val'));
      const id = attribute(each, 'numId');
      return id !== undefined && format !== undefined && format !== 'bullet' ? [id] : [];
    }),
  );
}

/** Elements that only wrap what is in them: content controls, insertions under review, custom tags. */
const wrappers: ReadonlySet<string> = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
  'rt',
]);

function blocksIn(node: XmlNode, surroundings: Surroundings): Blocks {
  return withLists(itemsIn(node, surroundings));
}

function itemsIn(node: XmlNode, surroundings: Surroundings): readonly Item[] {
  return elementsIn(node).flatMap((each): readonly Item[] => {
    const name = nameOf(each);
    if (name === 'p') return [paragraphIn(each, surroundings)];
    if (name === 'tbl') return [{ block: tableIn(each, surroundings) }];
    return wrappers.has(name) ? itemsIn(each, surroundings) : [];
  });
}

function paragraphIn(node: XmlNode, surroundings: Surroundings): Item {
  const properties = firstOf(node, 'pPr');
  const style = attribute(properties && firstOf(properties, 'pStyle'), 'val') ?? '';
  const runs = merged(runsIn(node, surroundings, {}));
  const heading = /^heading ?([1-9])$/i.exec(style);
  if (heading) {
    const level = Math.min(Number(heading[1]), 4) as Heading['level'];
    return { block: { kind: 'heading', level, runs } };
  }
  const block: Block = { kind: 'paragraph', runs };
  const numbering = properties && firstOf(properties, 'numPr');
  const id = attribute(numbering && firstOf(numbering, 'numId'), 'val');
  const isListed = id === undefined ? /list ?(?:bullet|number)/i.test(style) : id !== '0';
  if (!isListed) return { block };
  const level = Number(attribute(numbering && firstOf(numbering, 'ilvl'), 'val') ?? 0);
  const ordered = id === undefined ? /number/i.test(style) : surroundings.numbered.has(id);
  return { block, list: { level: Number.isInteger(level) ? level : 0, ordered } };
}

function tableIn(node: XmlNode, surroundings: Surroundings): Table {
  const rows = inside(node, 'tr').map((row) =>
    inside(row, 'tc').map((cell) => ({ blocks: blocksIn(cell, surroundings) })),
  );
  return { kind: 'table', rows, widths: (rows[0] ?? []).map(() => 1) };
}

/** Rows of a table or cells of a row, those in wrappers included; not those of a table within a cell. */
function inside(node: XmlNode, name: string): readonly XmlNode[] {
  return elementsIn(node).flatMap((each) => {
    if (nameOf(each) === name) return [each];
    return wrappers.has(nameOf(each)) ? inside(each, name) : [];
  });
}

function runsIn(node: XmlNode, surroundings: Surroundings, look: Partial<Run>): Runs {
  return elementsIn(node).flatMap((each): Runs => {
    const name = nameOf(each);
    if (name === 'r') return runIn(each, look);
    if (name === 'hyperlink') {
      const address = surroundings.links.get(attribute(each, 'id') ?? '');
      return runsIn(each, surroundings, { ...look, ...linkIn(address) });
    }
    return wrappers.has(name) ? runsIn(each, surroundings, look) : [];
  });
}

function runIn(node: XmlNode, look: Partial<Run>): Runs {
  const properties = firstOf(node, 'rPr');
  const has = (name: string) => {
    const found = properties && firstOf(properties, name);
    return found !== undefined && !['0', 'false', 'none'].includes(attribute(found, 'val') ?? '');
  };
  if (has('vanish')) return [];
  const text = elementsIn(node).map(textIn).join('');
  return [
    {
      ...look,
      text,
      ...(has('b') ? { strong: true } : {}),
      ...(has('i') ? { emphasis: true } : {}),
    },
  ];
}

function textIn(node: XmlNode): string {
  switch (nameOf(node)) {
    case 't':
      return childrenOf(node)
        .filter((each) => typeof each === 'string')
        .join('');
    case 'tab':
      return ' ';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(attribute(node, 'char') ?? '');
    default:
      return '';
  }
}

/** Signs of the fonts Wingdings and Symbol lie in the private area; the boxes among them are known. */
const dingbats: Readonly<Record<string, string>> = {
  F06F: '\u2610',
  F071: '\u2610',
  F0A8: '\u2610',
  F078: '\u2612',
  F0FC: '\u2713',
  F0FD: '\u2612',
  F0FE: '\u2612',
  F052: '\u2612',
  F054: '\u2612',
};

function symbol(code: string): string {
  const upper = code.toUpperCase();
  if (!/^[0-9A-F]{1,4}$/.test(upper)) return '';
  return dingbats[upper] ?? String.fromCharCode(Number.parseInt(upper, 16));
}

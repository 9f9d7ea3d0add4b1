/** Headings, lists, tables and the rest, in OpenDocument's terms. */
import { columnShares, staysWhole } from './columns.ts';
import { boxes, colours, gaps, hand, measure } from './look.ts';
import type { Block, Blocks, Cell, List, Row, Run, Runs, Table } from './model.ts';
import { mm, pt } from './odt-styles.ts';
import { escaped, tag } from './xml.ts';

/** Styles that the tables of this document need, by name. */
type Automatic = Map<string, string>;

interface Place {
  /** Style of a plain paragraph here. */
  readonly style: string;
  readonly automatic: Automatic;
}

/** @returns XML of the text, and of the styles that only it uses */
export function odtBody(blocks: Blocks): { readonly automatic: string; readonly body: string } {
  const automatic: Automatic = new Map(cellStyles);
  const body = blocksAt(blocks, { style: 'Text_20_body', automatic });
  return { automatic: [...automatic.values()].join(''), body };
}

function blocksAt(blocks: Blocks, place: Place): string {
  return blocks
    .map((block, index) => {
      const isBetweenTables = block.kind === 'table' && blocks[index + 1]?.kind === 'table';
      return blockAt(block, place) + (isBetweenTables ? paragraphOf('Standard', '') : '');
    })
    .join('');
}

function blockAt(block: Block, place: Place): string {
  switch (block.kind) {
    case 'heading':
      return tag(
        'text:h',
        { 'text:style-name': `Heading_20_${block.level}`, 'text:outline-level': block.level },
        runsText(block.runs),
      );
    case 'paragraph':
      return paragraphOf(styleAt(place, block.keep), runsText(block.runs));
    case 'checkbox':
      return paragraphOf('Box', `${checkbox} ${runsText(block.runs)}`);
    case 'lines':
      return Array.from({ length: block.count }, () => paragraphOf('Line', '')).join('');
    case 'list':
      return listAt(block, place);
    case 'table':
      return tableAt(block, place);
  }
}

/** Style of a plain paragraph, or the same with what follows kept on its page. */
function styleAt({ style, automatic }: Place, keep: boolean | undefined): string {
  if (!keep) return style;
  const name = `Keep${style.replace(/_20_/g, '')}`;
  automatic.set(
    name,
    tag(
      'style:style',
      { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': style },
      tag('style:paragraph-properties', { 'fo:keep-with-next': 'always' }),
    ),
  );
  return name;
}

function paragraphOf(style: string, content: string): string {
  return tag('text:p', { 'text:style-name': style }, content);
}

/** LibreOffice ticks it at a press; other programs pass over the element and show the sign in it. */
const checkbox = tag(
  'loext:content-control',
  {
    'loext:checkbox': 'true',
    'loext:checked': 'false',
    'loext:checked-state': boxes.ticked,
    'loext:unchecked-state': boxes.empty,
  },
  boxes.empty,
);

function listAt({ ordered, items }: List, place: Place): string {
  const inside = { ...place, style: place.style === 'Text_20_body' ? 'List' : place.style };
  return tag(
    'text:list',
    { 'text:style-name': ordered ? 'Numbers' : 'Points' },
    ...items.map((item) => tag('text:list-item', {}, blocksAt(item, inside))),
  );
}

function tableAt({ head, rows, widths }: Table, place: Place): string {
  const inside = { ...place, style: 'Table_20_Contents' };
  const columns = columnShares(widths).map((share) => columnStyle(share, place.automatic));
  const rowXml = (row: Row, cellStyle: string) =>
    tag(
      'table:table-row',
      { 'table:style-name': rowStyle(row, place.automatic) },
      ...columns.map((_, index) => cellAt(row[index], cellStyle, inside)),
    );
  return tag(
    'table:table',
    { 'table:style-name': 'Table' },
    ...columns.map((name) => tag('table:table-column', { 'table:style-name': name })),
    head ? tag('table:table-header-rows', {}, rowXml(head, 'HeadCell')) : '',
    ...rows.map((row) => rowXml(row, 'Cell')),
  );
}

function cellAt(cell: Cell | undefined, style: string, place: Place): string {
  const content = blocksAt(cell?.blocks ?? [], place);
  return tag(
    'table:table-cell',
    { 'table:style-name': style, 'office:value-type': 'string' },
    content === '' ? paragraphOf(place.style, '') : content,
  );
}

const border = `0.5pt solid #${colours.rule}`;
const cell = { 'fo:padding': pt(gaps.cell), 'fo:border': border };

const cellStyles: readonly (readonly [string, string])[] = [
  [
    'Table',
    tag(
      'style:style',
      { 'style:name': 'Table', 'style:family': 'table' },
      tag('style:table-properties', {
        'style:width': mm(measure),
        'table:align': 'left',
        'table:border-model': 'collapsing',
        'fo:margin-bottom': pt(gaps.paragraph),
      }),
    ),
  ],
  ['Cell', cellStyle('Cell', cell)],
  ['HeadCell', cellStyle('HeadCell', { ...cell, 'fo:background-color': `#${colours.head}` })],
];

function cellStyle(name: string, properties: Readonly<Record<string, string>>): string {
  return tag(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    tag('style:table-cell-properties', properties),
  );
}

function columnStyle(share: number, automatic: Automatic): string {
  const width = Math.round(share * measure * 10) / 10;
  const name = `Column${width * 10}`;
  automatic.set(
    name,
    tag(
      'style:style',
      { 'style:name': name, 'style:family': 'table-column' },
      tag('style:table-column-properties', { 'style:column-width': mm(width) }),
    ),
  );
  return name;
}

function rowStyle(row: Row, automatic: Automatic): string {
  const lines = Math.max(0, ...row.map((each) => each.lines ?? 0));
  const keep = staysWhole(row) ? 'always' : 'auto';
  const name = `Row${lines}${keep}`;
  automatic.set(
    name,
    tag(
      'style:style',
      { 'style:name': name, 'style:family': 'table-row' },
      tag('style:table-row-properties', {
        'style:min-row-height': lines === 0 ? undefined : mm(lines * hand),
        'fo:keep-together': keep,
      }),
    ),
  );
  return name;
}

function runsText(runs: Runs): string {
  return runs.map(runText).join('');
}

function runText(run: Run): string {
  const style = styleOf(run);
  const text = spaced(run.text);
  const styled = style === undefined ? text : tag('text:span', { 'text:style-name': style }, text);
  if (run.link === undefined) return styled;
  return tag(
    'text:a',
    { 'xlink:type': 'simple', 'xlink:href': run.link, 'text:style-name': 'Link' },
    styled,
  );
}

function styleOf({ strong, emphasis, quiet, code }: Run): string | undefined {
  if (quiet) return 'Quiet';
  if (code) return 'Code';
  if (strong && emphasis) return 'StrongEmphasis';
  return strong ? 'Strong' : emphasis ? 'Emphasis' : undefined;
}

/** White space that OpenDocument would run together is written out. */
function spaced(text: string): string {
  return escaped(text)
    .replace(/ {2,}/g, (spaces) => ` ${tag('text:s', { 'text:c': spaces.length - 1 })}`)
    .replaceAll('\n', tag('text:line-break', {}))
    .replaceAll('\t', tag('text:tab', {}));
}

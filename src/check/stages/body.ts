/** Stage 7: the text as a tree. Whatever is not named here is refused. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { DataOf } from '../../model/documents.ts';
import type { KindId } from '../../model/kind.ts';
import { splitAtCitations } from '../../markdown/citations.ts';
import { linkTarget } from '../../markdown/links.ts';
import { parseBody } from '../../markdown/parse.ts';
import type { Kind, Numbered } from '../kinds/kind.ts';
import type { PlaceOf } from '../places.ts';
import type { Finding, Place, Rule } from '../problem.ts';
import { checkComponent } from './body-components.ts';
import { checkParts } from './body-parts.ts';
import type { PlaceOfNode } from './place-of-node.ts';

export const rules: readonly Rule[] = [
  {
    id: 'body/syntax',
    title: 'The text is valid MDX',
    why: 'A text that cannot be read cannot be checked or shown.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'Fewer than 5 people came.[1]',
      rejected: 'Attendance was <5 people.[1]',
    },
  },
  {
    id: 'body/not-allowed',
    title:
      'Only paragraphs, lists, tables, quotations, code, emphasis, links, footnotes and the named components',
    why: 'Everything else could bring programs or foreign content into the page.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'They asked **first**.[1]',
      rejected: '![A desk](./desk.png)',
    },
  },
  {
    id: 'body/link',
    title: 'Links go to https addresses, e-mail addresses or another text of the collection',
    why: 'Other kinds of address can run programs in the reader’s browser or lead nowhere.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'See [the report](https://library.example/report).',
      rejected: 'See [the report](javascript:alert%281%29).',
    },
  },
  {
    id: 'body/citation',
    title: 'A number in square brackets is that of a source',
    why: 'A reader who doubts a sentence follows the number to where it comes from.',
    severity: 'error',
    example: { where: 'part', accepted: 'Loans rose.[1]', rejected: 'Loans rose.[7]' },
  },
];

/** Markdown that a text may contain. Components and links are looked at more closely. */
const allowedTypes: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'blockquote',
  'list',
  'listItem',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'footnoteDefinition',
  'footnoteReference',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

export type CheckedBody = { readonly tree: Root } | { readonly findings: readonly Finding[] };

/** What a text is held against. */
export interface BodySurroundings<Id extends KindId> {
  readonly kind: Kind<Id>;
  readonly data: DataOf[Id];
  readonly placeOf: PlaceOf;
  /** Where the text begins in the file. */
  readonly offset: number;
}

/** @param body text after the frontmatter */
export function checkBody<Id extends KindId>(
  body: string,
  { kind, data, placeOf, offset }: BodySurroundings<Id>,
): CheckedBody {
  let tree: Root;
  try {
    tree = parseBody(body);
  } catch (error) {
    return { findings: [syntaxFinding(error, placeOf, offset)] };
  }
  const placeOfNode: PlaceOfNode = ({ position }) =>
    placeOf(offset + (position?.start.offset ?? 0), offset + (position?.end.offset ?? 0));
  const findings = [
    ...checkParts(tree, {
      headings: kind.headings(data),
      needsText: kind.needsText,
      placeOf: placeOfNode,
    }),
    ...checkNodes(tree, { kind, numbered: kind.numbered(data), placeOf: placeOfNode }),
  ];
  return findings.length > 0 ? { findings } : { tree };
}

interface NodeSurroundings {
  readonly kind: Pick<Kind, 'id' | 'components'>;
  readonly numbered: Numbered;
  readonly placeOf: PlaceOfNode;
}

interface ParserMessage {
  readonly reason: string;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

function syntaxFinding(error: unknown, placeOf: PlaceOf, offset: number): Finding {
  const { reason, place } = error as ParserMessage;
  const at = place?.offset ?? place?.start?.offset ?? 0;
  if (/import|export|acorn/i.test(reason)) {
    return {
      rule: 'shape/import',
      severity: 'error',
      place: placeOf(offset + at),
      message: 'Unexpected "import" or "export" at the start of a paragraph, expected text',
      allowed: 'Text. To begin a sentence with this word, put it after another word.',
    };
  }
  const tag = /before name|in name|closing tag|opening tag|corresponding/i.test(reason);
  return {
    rule: 'body/syntax',
    severity: 'error',
    place: placeOf(offset + at),
    message: tag
      ? 'Unexpected "<" or an unclosed tag, expected text or one of the components with its closing tag on a line of its own'
      : `Unexpected form of the text: ${reason}`,
    allowed:
      'Write \\< for the sign itself. A component that has text between its tags needs empty lines round that text.',
  };
}

function checkNodes(tree: Root, surroundings: NodeSurroundings): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (node: Nodes): void => {
    findings.push(...checkNode(node, surroundings));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return findings;
}

function checkNode(node: Nodes, surroundings: NodeSurroundings): readonly Finding[] {
  const { kind, numbered, placeOf } = surroundings;
  if (!allowedTypes.has(node.type)) return [notAllowed(node, placeOf(node))];
  if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) {
    return [
      {
        rule: 'body/heading-level',
        severity: 'error',
        place: placeOf(node),
        message: `Unexpected heading of level ${node.depth}, expected ## or ###`,
      },
    ];
  }
  if (node.type === 'link') return checkLink(node, kind.id, placeOf(node));
  if (node.type === 'text') return checkCitations(node.value, numbered.sources, placeOf(node));
  if (isComponent(node)) return checkComponent(node, surroundings);
  return [];
}

export function isComponent(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const namesOfTypes: Partial<Record<Nodes['type'], readonly [string, string]>> = {
  image: [
    'picture',
    'Put the picture in the folder of the case and write <Figure src="name.png" alt="what it shows" />.',
  ],
  html: ['HTML', 'Write the text as Markdown.'],
  mdxjsEsm: ['import or export', 'A case is text: delete the line.'],
  mdxFlowExpression: ['expression in curly braces', 'A case is text: delete the braces.'],
  mdxTextExpression: ['expression in curly braces', 'A case is text: delete the braces.'],
  definition: [
    'address of a link set apart',
    'Write the address beside the words: [words](https://address).',
  ],
  linkReference: [
    'link by reference',
    'Write the address beside the words: [words](https://address).',
  ],
  imageReference: ['picture by reference', 'Use <Figure src="name.png" alt="what it shows" />.'],
};

function notAllowed(node: Nodes, place: Place): Finding {
  const [what, allowed] = namesOfTypes[node.type] ?? [node.type, 'Write the text as Markdown.'];
  return {
    rule: 'body/not-allowed',
    severity: 'error',
    place,
    message: `Unexpected ${what}`,
    allowed,
  };
}

function checkLink(node: { readonly url: string }, from: KindId, place: Place): readonly Finding[] {
  if (linkTarget(node.url, from).kind !== 'refused') return [];
  const insecure = /^www\./.test(node.url);
  return [
    {
      rule: 'body/link',
      severity: 'error',
      place,
      message: `Unexpected address "${node.url.slice(0, 80)}"`,
      allowed:
        'https://..., mailto:name@library.example, a neighbour as ../its-folder/, or another text as ../../cases/its-folder/ (also toolkit, discussions, guides, offers)',
      ...(insecure ? { mend: `https://${node.url}` } : {}),
    },
  ];
}

function checkCitations(text: string, count: number, place: Place): readonly Finding[] {
  return splitAtCitations(text).flatMap((piece) => {
    if ('text' in piece || (piece.source >= 1 && piece.source <= count)) return [];
    return [
      {
        rule: 'body/citation',
        severity: 'error' as const,
        place: { line: place.line, column: place.column + piece.offset },
        message: `Unexpected source number ${piece.source}, expected a number from 1 to ${count}`,
        allowed:
          count === 0
            ? 'Add the publication to sources first, or delete the number.'
            : `sources has ${count} entries, numbered from 1 in their order.`,
      },
    ];
  });
}

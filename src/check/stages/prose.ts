/** After the last stage: warnings about prose that a librarian from elsewhere would stumble over. They stop nothing. */
import type { Nodes, Root } from 'mdast';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import type { Voice } from '../kinds/kind.ts';
import type { Finding, Rule } from '../problem.ts';
import type { PlaceOfNode } from './place-of-node.ts';
import { firstUses, sectorWords } from './sector-words.ts';

/** Words in a sentence above which a reader loses the thread. */
const longestSentence = 45;

export const rules: readonly Rule[] = [
  {
    id: 'prose/acronym',
    title: 'An acronym is explained where it is first used',
    why: 'ILL is a loan to one reader and an illness to another.',
    severity: 'warning',
    example: {
      where: 'part',
      accepted: 'They sent it by interlibrary loan (ILL), and ILL was quick.[1]',
      rejected: 'They sent it by ILL.[1]',
    },
  },
  {
    id: 'prose/long-sentence',
    title: `Sentences have at most ${longestSentence} words`,
    why: 'Many readers have another first language, and all of them read between two other things.',
    severity: 'warning',
    example: {
      where: 'part',
      accepted: 'They counted. Then they changed one rule.[1]',
      rejected: `They counted ${'and counted '.repeat(24)}and stopped.[1]`,
    },
  },
  {
    id: 'prose/link-words',
    title: 'The words of a link say where it leads',
    why: 'People who use a screen reader move from link to link and hear only these words.',
    severity: 'warning',
    example: {
      where: 'part',
      accepted: '[The report of 2021](https://library.example/report) says so.[1]',
      rejected: 'For the report click [here](https://library.example/report).[1]',
    },
  },
  {
    id: 'prose/number-without-source',
    title: 'A paragraph with a figure names its source',
    why: 'A figure that cannot be traced cannot be trusted, however true it is.',
    severity: 'warning',
    example: {
      where: 'part',
      accepted: 'Loans rose to 1,650.[1]',
      rejected: 'Loans rose to 1,650.',
    },
  },
  {
    id: 'prose/sector-word',
    title: 'A word that only one kind of library uses is explained where it is first used',
    why: 'Readers come from the other kinds of library and search for their own word.',
    severity: 'warning',
    example: {
      where: 'part',
      accepted: 'Readers owed late fees, the overdue charges of other libraries.[1]',
      rejected: 'Readers owed late fees.[1]',
    },
  },
];

export interface ProseSurroundings {
  readonly vocabulary: Vocabulary;
  readonly placeOf: PlaceOfNode;
}

/** @param tree body that has passed every stage */
export function checkProse(
  tree: Root,
  voice: Voice,
  { vocabulary, placeOf }: ProseSurroundings,
): readonly Finding[] {
  const paragraphs = paragraphsOf(tree);
  return [
    ...acronyms(paragraphs, voice, placeOf),
    ...paragraphs.flatMap(({ node, text }) => longSentences(text, placeOf(node))),
    ...linkWords(tree, placeOf),
    ...(voice.isCompiled ? numbersWithoutSource(blocksOf(tree), placeOf) : []),
    ...unexplainedWords(paragraphs, voice, vocabulary, placeOf),
  ];
}

interface Paragraph {
  readonly node: Nodes;
  readonly text: string;
  /** Heading of the part that it stands in. */
  readonly part: string;
}

function paragraphsOf(tree: Root): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let part = '';
  const visit = (node: Nodes): void => {
    if (node.type === 'heading' && node.depth === 2) part = textOf(node);
    else if (node.type === 'paragraph') found.push({ node, part, text: textOf(node) });
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

/** Paragraphs with the lists that follow them: a source named at either end counts for the whole. */
function blocksOf(tree: Root): readonly Paragraph[] {
  const blocks: Paragraph[] = [];
  let part = '';
  for (const node of tree.children) {
    if (node.type === 'heading') part = node.depth === 2 ? textOf(node) : part;
    else if (node.type === 'list') {
      const before = blocks.pop();
      blocks.push({
        node: before?.node ?? node,
        part,
        text: `${before?.text ?? ''} ${textOf(node)}`,
      });
    } else blocks.push({ node, part, text: textOf(node) });
  }
  return blocks;
}

function warning(
  rule: string,
  place: Finding['place'],
  message: string,
  rest: Partial<Finding> = {},
): Finding {
  return { rule, severity: 'warning', place, message, ...rest };
}

/** Acronyms that every reader knows. */
const everyday: ReadonlySet<string> = new Set(
  'US UK USA EU UN TV DVD CD PDF ID IT OK AM PM FAQ GPS USB VIP CEO AD BC HIV AIDS COVID UTC ISBN ISSN URL DNA NASA BBC'.split(
    ' ',
  ),
);

function acronyms(
  paragraphs: readonly Paragraph[],
  { names }: Voice,
  placeOf: PlaceOfNode,
): readonly Finding[] {
  const whole = paragraphs.map(({ text }) => text).join('\n');
  const seen = new Set<string>(everyday);
  const findings: Finding[] = [];
  for (const { node, text } of paragraphs) {
    for (const [, acronym = ''] of text.matchAll(
      /(?<![\p{L}\p{N}-])(\p{Lu}{2,6})s?(?![\p{L}\p{N}-])/gu,
    )) {
      if (seen.has(acronym) || isRomanNumeral(acronym) || names.includes(acronym)) continue;
      seen.add(acronym);
      const explained = new RegExp(
        `\\p{Ll}[’'"]?\\s*\\(${acronym}s?\\b|\\b${acronym}s?\\s*\\(\\p{L}|\\b${acronym}s?, (?:the|a|an|which|short)\\b|called ${acronym}\\b`,
        'u',
      );
      if (explained.test(whole)) continue;
      findings.push(
        warning(
          'prose/acronym',
          placeOf(node),
          `Unexpected acronym "${acronym}", expected its words where it is first used`,
          {
            allowed: `the words in full (${acronym})`,
          },
        ),
      );
    }
  }
  return findings;
}

function isRomanNumeral(word: string): boolean {
  return /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word);
}

function longSentences(text: string, place: Finding['place']): readonly Finding[] {
  return text.split(/(?<=[.!?]["’”)]?(?:\[\d+\])*)\s+(?=\p{Lu})/u).flatMap((sentence) => {
    const words = sentence.split(/\s+/).length;
    if (words <= longestSentence) return [];
    return [
      warning(
        'prose/long-sentence',
        place,
        `Unexpected sentence of ${words} words, expected at most ${longestSentence}: "${sentence.slice(0, 50)}..."`,
      ),
    ];
  });
}

function linkWords(node: Nodes, placeOf: PlaceOfNode): readonly Finding[] {
  const below =
    'children' in node ? node.children.flatMap((child) => linkWords(child, placeOf)) : [];
  if (node.type !== 'link') return below;
  const words = textOf(node).trim();
  if (
    !/^(?:click |tap )?(?:here|this|this link|link|more|read more|learn more|website|page)\.?$/i.test(
      words,
    )
  )
    return below;
  return [
    ...below,
    warning(
      'prose/link-words',
      placeOf(node),
      `Unexpected link "${words}", expected words that say where it leads`,
    ),
  ];
}

function numbersWithoutSource(
  paragraphs: readonly Paragraph[],
  placeOf: PlaceOfNode,
): readonly Finding[] {
  return paragraphs
    .filter(({ part }) => part !== 'In your library')
    .filter(({ text }) =>
      /\d{2,}/.test(text.replace(/\[\d+(?:, ?\d+)*\]/g, '').replace(/\b(?:1[89]|20)\d\d\b/g, '')),
    )
    .filter(({ text }) => !/\[\d+(?:, ?\d+)*\]|\bsources? \d/.test(text))
    .map(({ node, text }) =>
      warning(
        'prose/number-without-source',
        placeOf(node),
        `Unexpected figure without a source in "${text.slice(0, 50)}...", expected its number, such as [1]`,
      ),
    );
}

function unexplainedWords(
  paragraphs: readonly Paragraph[],
  { sectors }: Voice,
  vocabulary: Vocabulary,
  placeOf: PlaceOfNode,
): readonly Finding[] {
  const words = sectorWords(vocabulary, sectors);
  return firstUses(
    paragraphs.map(({ text }) => text),
    words,
  ).map(({ word, paragraph }) =>
    warning(
      'prose/sector-word',
      placeOf(paragraphs[paragraph]?.node ?? {}),
      `Unexpected word "${word.label}" that ${word.sector} libraries use, expected it once beside a word that others know`,
      {
        allowed: `for instance "${word.neutral}"${word.others.length === 0 ? '' : `; elsewhere: ${word.others.join(', ')}`}`,
      },
    ),
  );
}

function textOf(node: Nodes): string {
  if (node.type === 'inlineCode') return '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map(textOf).join(holdsBlocks.has(node.type) ? ' ' : '');
}

const holdsBlocks: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'list',
  'listItem',
  'table',
  'tableRow',
  'blockquote',
  'mdxJsxFlowElement',
]);

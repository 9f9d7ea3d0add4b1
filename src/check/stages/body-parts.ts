/** Stage 7, continued: the parts of the text under their second-level headings. */
import type { Nodes, Root } from 'mdast';
import { requiredHeadings } from '../../model/case.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../problem.ts';
import type { PlaceOfNode } from './place-of-node.ts';

export const rules: readonly Rule[] = [
  {
    id: 'body/headings',
    title: `The text of a case has the headings ${requiredHeadings.join(' / ')}, in this order; guides and discussions have their own`,
    why: 'Readers compare cases part by part: what did not work is asked of everyone, in the same place.',
    severity: 'error',
    example: {
      where: 'body',
      accepted: requiredHeadings.map((each) => `## ${each}\n\nText.`).join('\n\n'),
      rejected: '## Background\n\nText.\n\n## Conclusion\n\nText.',
    },
  },
  {
    id: 'body/heading-level',
    title: 'Headings begin with two or three signs, and none comes before the first part',
    why: 'The title of the page is its only first-level heading; people who use a screen reader move by levels.',
    severity: 'error',
    example: { where: 'part', accepted: '### The first month', rejected: '# The first month' },
  },
  {
    id: 'body/empty-part',
    title: 'No part is empty',
    why: '"Nothing to report" is a legal answer and worth knowing; an empty part could be an oversight.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'Nothing to report: no source speaks of it.',
      rejected: '',
    },
  },
];

/** What the parts of a text are held against. */
export interface PartSurroundings {
  /** Second-level headings that come first, in this order; none when headings are free. */
  readonly headings: readonly string[];
  readonly needsText: boolean;
  readonly placeOf: PlaceOfNode;
}

export function checkParts(
  tree: Root,
  { headings, needsText, placeOf }: PartSurroundings,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (needsText && tree.children.length === 0 && headings.length === 0) {
    findings.push({
      rule: 'body/empty-part',
      severity: 'error',
      place: placeOf(tree),
      message: 'Expected text after the fields, found none',
    });
  }
  if (headings.length > 0) findings.push(...checkHeadings(tree, headings, placeOf));
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 1];
    const isPart = node.type === 'heading' && node.depth === 2;
    const ends = next === undefined || (next.type === 'heading' && next.depth === 2);
    if (isPart && ends) {
      findings.push({
        rule: 'body/empty-part',
        severity: 'error',
        place: placeOf(node),
        message: `Unexpected empty part "${textOf(node)}", expected text or "Nothing to report"`,
      });
    }
  }
  return findings;
}

function checkHeadings(
  tree: Root,
  headings: readonly string[],
  placeOf: PlaceOfNode,
): readonly Finding[] {
  const findings: Finding[] = [];
  const parts = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const titles = parts.map(textOf);
  const [first] = tree.children;
  if (first && first !== parts[0]) {
    findings.push({
      rule: 'body/heading-level',
      severity: 'error',
      place: placeOf(first),
      message: `Unexpected text before the first heading, expected "## ${headings[0]}"`,
    });
  }
  const wrong = headings.findIndex((heading, index) => titles[index] !== heading);
  const expected = headings[wrong];
  if (expected === undefined) return findings;
  const found = parts[wrong];
  const suggestion = found && nearest(titles[wrong] ?? '', headings);
  findings.push({
    rule: 'body/headings',
    severity: 'error',
    place: placeOf(found ?? tree.children.at(-1) ?? tree),
    message: found
      ? `Unexpected heading "${titles[wrong]}", expected "${expected}"`
      : `Expected the heading "## ${expected}", found the end of the text`,
    allowed: `In this order and spelling: ${headings.join(' / ')}. Others may follow.`,
    ...(suggestion === undefined ? {} : { suggestion }),
    mend: `## ${expected}`,
  });
  return findings;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

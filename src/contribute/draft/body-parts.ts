/** The text of a case in parts, and back: what stands under each required heading, then whatever follows. */
import type { Nodes } from 'mdast';
import { parseBody } from '../../markdown/parse.ts';
import { requiredHeadings } from '../../model/case.ts';
import type { Draft } from './draft.ts';

/** Stands in a part that is left out, so that the others can be checked and shown by themselves. */
export const nothingToReport = 'Nothing to report.';

export type BodyParts = Pick<Draft, 'parts' | 'further'>;

/** @param body Markdown that has passed the gate: the required headings come first, in their order */
export function partsOf(body: string): BodyParts {
  const headings = parseBody(body).children.filter(
    (node) => node.type === 'heading' && node.depth === 2,
  );
  const starts = headings.map((node) => offsetsOf(node).start);
  const parts = requiredHeadings.map((_, index) => {
    const heading = headings[index];
    return heading ? body.slice(offsetsOf(heading).end, starts[index + 1]).trim() : '';
  });
  const rest = starts[requiredHeadings.length];
  return { parts, further: rest === undefined ? '' : body.slice(rest).trim() };
}

/** Every required heading, whether or not there is anything under it. */
export function bodyOf({ parts, further }: BodyParts): string {
  const written = requiredHeadings.map((heading, index) => {
    const text = tidy(parts[index] ?? '');
    return text === '' ? `## ${heading}\n` : `## ${heading}\n\n${text}\n`;
  });
  return [...written, ...(tidy(further) === '' ? [] : [`${tidy(further)}\n`])].join('\n');
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\s*\n|\s+$/g, '');
}

function offsetsOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

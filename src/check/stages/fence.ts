/** Stage 4: one canonical fence of three hyphens round the frontmatter. */
import { placesIn } from '../places.ts';
import type { Finding, Rule } from '../problem.ts';

export const rules: readonly Rule[] = [
  {
    id: 'fence/missing',
    title: 'A text begins with its fields between two lines of three hyphens',
    why: 'Programs disagree on every other form, and a field that only one of them sees cannot be checked.',
    severity: 'error',
    example: {
      where: 'file',
      accepted: '---\ntitle: Long enough to be a title\n---\n\n## The problem\n',
      rejected: '+++\ntitle = "Long enough to be a title"\n+++\n\n## The problem\n',
    },
  },
];

export interface Parts {
  /** YAML between the fences. */
  readonly frontmatter: string;
  /** Offset of the frontmatter in the file. */
  readonly frontmatterOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

export type Split = { readonly parts: Parts } | { readonly findings: readonly Finding[] };

export function splitAtFences(text: string): Split {
  const opening = '---\n';
  if (!text.startsWith(opening)) {
    const first = text.split('\n', 1)[0] ?? '';
    return missing(
      text,
      0,
      `Unexpected first line "${first.slice(0, 40)}", expected exactly three hyphens`,
    );
  }
  const closing = /^---[ \t]*[^\n]*$/m;
  const rest = text.slice(opening.length);
  const match = closing.exec(rest);
  if (!match) {
    const heading = /^#{1,6} /m.exec(rest);
    return missing(
      text,
      heading ? opening.length + heading.index : 0,
      `Expected a second line of three hyphens after the fields${heading ? ', before the text begins here' : ''}, found none`,
    );
  }
  const end = opening.length + match.index;
  if (match[0] !== '---') {
    return missing(
      text,
      end,
      `Unexpected "${match[0].slice(0, 40)}", expected exactly three hyphens on the line that ends the fields`,
    );
  }
  const bodyOffset = Math.min(end + '---\n'.length, text.length);
  return {
    parts: {
      frontmatter: text.slice(opening.length, end),
      frontmatterOffset: opening.length,
      body: text.slice(bodyOffset),
      bodyOffset,
    },
  };
}

function missing(text: string, offset: number, message: string): Split {
  return {
    findings: [
      {
        rule: 'fence/missing',
        severity: 'error',
        place: placesIn(text)(offset),
        message,
        allowed: 'First line ---, then the fields, then a line ---, then the text.',
      },
    ],
  };
}

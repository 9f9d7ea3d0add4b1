/** A case as it is compared: `/compare/<slug>.json`, made at build and fetched when a reader puts cases side by side. */
import type { EvidenceLevel } from '../model/evidence.ts';

/** Facts that are answered by concepts, in the order of the rows. */
export const factIds = [
  'workflow',
  'challenge',
  'setting',
  'size',
  'desk',
  'structure',
  'collaboration',
  'effort',
  'result',
] as const;

type FactId = (typeof factIds)[number];

/** Parts of the body that are compared, with the heading under which each stands in a case. */
export const partHeadings = {
  worked: 'What worked',
  failed: 'What did not work',
  surprised: 'What surprised them',
} as const;

export type PartId = keyof typeof partHeadings;

export const partIds = Object.keys(partHeadings) as readonly PartId[];

/** What to keep and to change, in the order of the rows. */
export const pointIds = ['keep', 'adapt', 'works', 'fails'] as const;

type PointId = (typeof pointIds)[number];

/** Elements that text may have here: everything else is taken for the text within it. */
export const textElements = ['p', 'ul', 'ol', 'li', 'em', 'strong', 'blockquote', 'a'] as const;

export type TextElement = (typeof textElements)[number];

/** Text of a case as data: words, or an element with what is in it; a link has its address. */
export type TextNode =
  | string
  | { readonly name: TextElement; readonly within: readonly TextNode[]; readonly href?: string };

/** A number to draw, and the words that say it. */
export interface Amount {
  /** The middle of a range. */
  readonly value: number;
  readonly words: string;
}

export interface ComparedMeasure {
  /** What was counted. */
  readonly caption: string;
  readonly unit: string;
  readonly before?: Amount;
  readonly after?: Amount;
  /** In per cent. */
  readonly change?: Amount;
}

export interface ComparedOutcome {
  /** In a word: improved, worsened. */
  readonly direction: string;
  readonly statement: string;
  readonly measure?: ComparedMeasure;
}

/** Another case that could be put beside this one. */
export interface OtherCase {
  readonly slug: string;
  readonly title: string;
  /** Top sector in which it is near. */
  readonly sector: string;
}

export interface ComparedCase {
  readonly slug: string;
  /** Language of the case, when it is not that of the site. */
  readonly language?: string;
  readonly title: string;
  readonly summary: string;
  /** Name of the library alone: stands before each of its answers on a narrow screen. */
  readonly library: string;
  readonly who: string;
  readonly when: string;
  /** Identifiers. */
  readonly sectors: readonly string[];
  /** Top sector of the first: decides the hue of its bars. */
  readonly top: string;
  readonly facts: Readonly<Record<FactId, readonly string[]>>;
  readonly evidence: EvidenceLevel;
  /** Why the evidence has its level, in sentences. */
  readonly reasons: readonly string[];
  readonly outcomes: readonly ComparedOutcome[];
  readonly parts: Readonly<Record<PartId, readonly TextNode[]>>;
  readonly points: Readonly<Record<PointId, readonly string[]>>;
  /** Notes to kinds of library, by top sector. */
  readonly notes: Readonly<Record<string, string>>;
  /** Nearest practice in other sectors, the nearest of each sector first. */
  readonly near: readonly OtherCase[];
}

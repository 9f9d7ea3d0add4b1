/** The shape of a concept scheme, after SKOS: concepts with labels, definitions and relations. */
import { z } from 'zod';

/** Every scheme, in the order in which they are read and shown. One file each under content/vocabulary/. */
export const schemeIds = [
  'sector',
  'setting',
  'size',
  'workflow',
  'desk',
  'structure',
  'collaboration',
  'challenge',
  'outcome',
  'direction',
  'method',
  'qualifier',
  'result',
  'effort',
  'role',
  'skill',
  'source-kind',
  'provenance',
  'evidence',
  'sheet-kind',
  'exchange',
  'term',
] as const;

export type SchemeId = (typeof schemeIds)[number];

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'Expected lower-case letters, digits and single hyphens, for example resource-sharing',
});

const words = z.array(z.string().min(1));

const ambiguousWord = z.strictObject({
  /** A label of this concept that also means something else. */
  term: z.string().min(1),
  /** The other meaning, in words. */
  also: z.string().min(1),
  /** The concept of this scheme that has the other meaning. */
  see: id.optional(),
});

const reference = z.strictObject({ title: z.string().min(1), url: z.url().optional() });

export const conceptSchema = z.strictObject({
  /** Stable for ever: part of addresses and of every case that uses it. */
  id,
  /** Preferred label, in the scheme's language. */
  label: z.string().min(1),
  /** A shorter label for chips and the heads of tables. */
  short: z.string().min(1).optional(),
  /** One sentence that a reader in another sector understands. */
  definition: z.string().min(1),
  /** What belongs here and what does not. */
  scope: z.string().min(1).optional(),
  /** The wider concept. */
  broader: id.nullish(),
  /** Concepts beside this one: symmetric, never an ancestor or descendant. */
  related: z.array(id).default([]),
  /** False for a concept that only groups others: no case may carry it. */
  assignable: z.boolean().default(true),
  /** Other words for it, by the sector that says them; `any` is heard in most. Most used first. */
  labels: z.record(z.string(), words).default({}),
  /** American, British and hyphenated spellings of the labels. */
  spellings: words.default([]),
  /** Labels that mean something else as well, so that search weighs them lower on their own. */
  avoid: z.array(ambiguousWord).default([]),
  /** Workflows that the concept belongs to, main one first. */
  workflow: z.array(id).default([]),
  /** Pages on which the usage was seen. */
  sources: z.array(reference).default([]),
});

export const schemeSchema = z.strictObject({
  scheme: z.strictObject({
    id,
    /** Singular heading. */
    label: z.string().min(1),
    plural: z.string().min(1),
    /** As a form would ask it. */
    question: z.string().min(1),
    /** What the scheme says about a case. */
    definition: z.string().min(1),
  }),
  concepts: z.array(conceptSchema).min(1),
});

export type Concept = z.infer<typeof conceptSchema>;
type SchemeFile = z.infer<typeof schemeSchema>;

/** One concept scheme: its heading and its concepts in display order. */
export type Scheme = SchemeFile['scheme'] & { readonly concepts: readonly Concept[] };

/** All schemes by identifier. */
export type Vocabulary = Readonly<Record<SchemeId, Scheme>>;

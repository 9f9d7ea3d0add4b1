/** A draft as a file that can be kept, mailed and opened again on another machine. Whatever is opened is a stranger's until it has been checked. */
import { z } from 'zod';
import type { Control } from '../form/control.ts';
import { mostDraftBytes } from './draft-size.ts';
import type { Draft } from './draft.ts';
import { draftFormat, type NamedDraft } from './draft-file-text.ts';

export type ReadDraft = NamedDraft | { readonly refused: 'too-large' | 'not-json' | 'not-a-draft' };

export function readDraftFile(text: string, controls: readonly Control[]): ReadDraft {
  if (text.length > mostDraftBytes) return { refused: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text, withoutPrototypeKeys);
  } catch {
    return { refused: 'not-json' };
  }
  const parsed = fileSchema(controls).safeParse(data);
  if (!parsed.success) return { refused: 'not-a-draft' };
  const { format: _, name, ...draft } = parsed.data;
  return { name, draft };
}

/** Keys that programs have been tricked with: a draft has no use for them. */
const prototypeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function withoutPrototypeKeys(key: string, value: unknown): unknown {
  if (prototypeKeys.has(key)) throw new SyntaxError(`Unexpected key ${key}`);
  return value;
}

const longestAnswer = 10_000;
const longestText = 128 * 1024;

function fileSchema(controls: readonly Control[]) {
  return z.strictObject({
    format: z.literal(draftFormat),
    name: z.string().max(200),
    answers: answersSchema(controls),
    parts: z.array(z.string().max(longestText)).max(6),
    further: z.string().max(longestText),
    edited: z
      .strictObject({
        slug: z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
          .max(100),
        text: z.string().max(longestText),
      })
      .optional(),
  });
}

function answersSchema(controls: readonly Control[]): z.ZodType<Draft['answers']> {
  const shape = controls.map(
    (control) => [control.name, answerSchema(control).optional()] as const,
  );
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Draft['answers']>;
}

function answerSchema(control: Control): z.ZodType {
  if (control.kind === 'group') return answersSchema(control.controls);
  if (control.kind === 'list')
    return z.array(answersSchema(control.controls)).max(control.entries.most);
  if (control.kind === 'some') return z.array(z.string().max(100)).max(control.values.length);
  return control.kind === 'yes' ? z.boolean() : z.string().max(longestAnswer);
}

/** The short forms: what each asks, in which order, and what is folded away. The questions themselves come from the schema. */
import { adoptionSchema } from '../../model/adoption.ts';
import type { KindId } from '../../model/kind.ts';
import { offerSchema } from '../../model/offer.ts';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import { controlsIn, type Control } from './control.ts';

/** Kinds of document that are written in a short form. */
export const shortKinds = ['adoption', 'offer'] as const satisfies readonly KindId[];
export type ShortKind = (typeof shortKinds)[number];

interface ShortLayout {
  readonly shown: readonly string[];
  readonly folded: readonly string[];
  /** Filled in for the writer, or left to the model's own value. */
  readonly settled: readonly string[];
}

export const shortLayouts: Readonly<Record<ShortKind, ShortLayout>> = {
  adoption: {
    shown: [
      'case',
      'institution',
      'sector',
      'when',
      'kept',
      'changed',
      'result',
      'note',
      'contributors',
    ],
    folded: ['source'],
    settled: ['published', 'confirmed', 'language', 'license'],
  },
  offer: {
    shown: ['kind', 'what', 'title', 'summary', 'institution', 'sector', 'contact', 'expires'],
    folded: ['dates', 'workflow', 'setting', 'case'],
    settled: ['published', 'language', 'license'],
  },
};

const schemas = { adoption: adoptionSchema, offer: offerSchema };

/** Every field of a kind, in the order of its model. */
export function shortControls(kind: ShortKind, vocabulary: Vocabulary): readonly Control[] {
  return controlsIn(schemas[kind](vocabulary));
}

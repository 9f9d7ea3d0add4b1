/** A question in words: what it is called, what to put into it, and how much. */
import { isTextKey } from '../../i18n/text-key.ts';
import type { Text, TextKey } from '../../i18n/text.ts';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import { conceptOf, findConcept } from '../../vocabulary/lookup.ts';
import type { Control } from './control.ts';
import type { ShortKind } from './short-form.ts';

export interface ControlWords {
  readonly vocabulary: Vocabulary;
  readonly text: Text;
  /** The short form that asks; nothing for the form of a case. */
  readonly asking?: ShortKind | undefined;
}

/** Dotted name without positions: `outcome.measure.after` for `outcome.1.measure.after`. */
export function keyOf(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '');
}

/** @param path dotted name of the control */
export function controlLabel(
  control: Control,
  path: string,
  { vocabulary, text, asking }: ControlWords,
): string {
  const own = ownKey('field', path, asking);
  if (isTextKey(own)) return text(own);
  if (path.startsWith('effort.')) return conceptOf(vocabulary, 'effort', control.name).label;
  const sector = path.startsWith('transfer.for.')
    ? findConcept(vocabulary, 'sector', control.name)
    : undefined;
  if (sector) return text('form.field.transfer-for-sector', { sector: sector.label });
  if ('scheme' in control) return vocabulary[control.scheme].question;
  return text(own as TextKey);
}

export function controlHint(
  control: Control,
  path: string,
  { vocabulary, text, asking }: ControlWords,
): string | undefined {
  const own = ownKey('hint', path, asking);
  if (isTextKey(own)) return text(own);
  if (path.startsWith('effort.') && 'scheme' in control)
    return conceptOf(vocabulary, 'effort', control.name).definition;
  return 'scheme' in control ? vocabulary[control.scheme].definition : undefined;
}

/** Words of the form that asks, else those of the form of a case. */
function ownKey(part: 'field' | 'hint', path: string, asking: ShortKind | undefined): string {
  const name = keyOf(path).replaceAll('.', '-');
  const own = `short-form.${asking}.${part}.${name}`;
  return asking !== undefined && isTextKey(own) ? own : `form.${part}.${name}`;
}

/** How many to choose or write, or nothing where that goes without saying. */
export function controlAmount(control: Control, text: Text): string | undefined {
  if (control.kind === 'lines') return text('form.amount.lines', { ...control.entries });
  if (control.kind !== 'some') return undefined;
  return text(
    control.entries.least === 0 || !control.required ? 'form.amount.up-to' : 'form.amount.several',
    { ...control.entries },
  );
}

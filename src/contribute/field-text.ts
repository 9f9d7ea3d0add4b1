/** A field in the words of the interface or of the vocabulary. */
import type { Text, TextKey } from '../i18n/text.ts';
import type { FieldGuide } from '../model/field-guide.ts';
import { staleAfterMonths } from '../model/staleness.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';

/** What a field is called: for a field of concepts, the name of their scheme. */
export function fieldLabel(
  { name, scheme }: FieldGuide,
  vocabulary: Vocabulary,
  text: Text,
): string {
  return scheme ? vocabulary[scheme].label : text(`contribute.field.${name}` as TextKey);
}

/** What to put into a field of the first tier. */
export function fieldHint(
  { name, scheme }: FieldGuide,
  vocabulary: Vocabulary,
  text: Text,
): string {
  if (scheme) return `${vocabulary[scheme].question} ${vocabulary[scheme].definition}`;
  return text(`contribute.field.${name}-hint` as TextKey, { months: staleAfterMonths });
}

/** How much a field takes, or nothing when there is no limit worth saying. */
export function fieldAmount(
  { characters, entries, scheme }: FieldGuide,
  text: Text,
): string | undefined {
  if (characters) return text('contribute.fields.characters', { ...characters });
  if (entries && scheme) {
    return text(entries.least === 0 ? 'contribute.fields.up-to' : 'contribute.fields.several', {
      ...entries,
    });
  }
  if (entries) return text('contribute.fields.entries', { ...entries });
  return scheme ? text('contribute.fields.one') : undefined;
}

/** The file that a contributor copies: the fields of the first tier to fill in, and the six headings. */
import { requiredHeadings } from '../model/case.ts';
import { fieldGuides, type FieldGuide, type FieldName } from '../model/field-guide.ts';
import type { Vocabulary } from '../vocabulary/concept.ts';
import { assignableIds } from '../vocabulary/lookup.ts';

/** Fields that are lists of things with fields of their own, or that have a shape of their own. */
const shapes: Partial<Readonly<Record<FieldName, (vocabulary: Vocabulary) => readonly string[]>>> =
  {
    institution: () => [
      '  - name: ',
      '    place: ',
      '    country: # two capital letters, such as GB',
    ],
    outcome: (vocabulary) => [
      `  - kind: # one of ${assignableIds(vocabulary, 'outcome').join(', ')}`,
      `    direction: # one of ${assignableIds(vocabulary, 'direction').join(', ')}`,
      '    statement: # one plain sentence',
      '    # With figures, take the marks away from these lines; leave out what you do not know.',
      '    # measure:',
      '    #   name: what was counted',
      '    #   unit: loans',
      '    #   before: 900',
      '    #   after: 1650',
      `    #   method: # one of ${assignableIds(vocabulary, 'method').join(', ')}`,
    ],
    period: () => [
      '  start: # a year, such as 2024',
      '  end: # leave this line out if it still runs, and write running: true',
    ],
    contributors: () => ['  - name: '],
  };

/** Fields that have the same value in every contribution, or a value that need not be typed. */
const settled: Partial<Readonly<Record<FieldName, string>>> = { provenance: 'contributed' };

/** Left out of the template because the default is right for most. */
const defaulted: ReadonlySet<FieldName> = new Set(['language', 'license']);

/** @returns an MDX file whose every blank says what belongs there */
export function caseTemplate(vocabulary: Vocabulary): string {
  const fields = fieldGuides(vocabulary).filter(
    (each) => each.tier === 1 && !defaulted.has(each.name),
  );
  return [
    '---',
    ...fields.flatMap((field) => fieldLines(field, vocabulary)),
    '---',
    '',
    ...requiredHeadings.flatMap((heading) => [`## ${heading}`, '', '']),
  ].join('\n');
}

function fieldLines(field: FieldGuide, vocabulary: Vocabulary): readonly string[] {
  const { name } = field;
  const fixed = settled[name];
  if (fixed !== undefined) return [`${name}: ${fixed}`];
  const shape = shapes[name];
  if (shape) return [`${name}:`, ...shape(vocabulary)];
  return [...hints(field, vocabulary), `${name}: ${field.entries ? '[]' : ''}`.trimEnd()];
}

function hints(
  { name, characters, entries, scheme }: FieldGuide,
  vocabulary: Vocabulary,
): readonly string[] {
  if (scheme) {
    const number = entries ? `${entries.least} to ${entries.most} of` : 'one of';
    return [`# ${number}: ${assignableIds(vocabulary, scheme).join(', ')}`];
  }
  if (characters) return [`# ${characters.least} to ${characters.most} characters`];
  return name === 'published' || name === 'confirmed'
    ? ['# the day on which you send it, such as 2026-11-25']
    : [];
}

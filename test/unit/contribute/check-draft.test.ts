import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft, isOfCase } from '../../../src/contribute/draft/check-draft.ts';
import { emptyDraft } from '../../../src/contribute/draft/draft.ts';
import { mdxOf } from '../../../src/contribute/draft/mdx.ts';
import {
  changed,
  controls,
  fictionalDraft,
  problemsOf,
  surroundings,
  today,
} from './fictional-draft.ts';

describe('what a draft says that it edits', () => {
  const editing = (text: string) =>
    isOfCase({ ...fictionalDraft, edited: { slug: 'x', text } }, surroundings);

  test('is believed when it is a case', () => {
    expect(editing(mdxOf(fictionalDraft, controls, today))).toBe(true);
  });

  test.each([
    ['fields that expand without end', '---\na: &a [x]\nb: *a\n---\n'],
    ['brackets without end', `---\na: ${'['.repeat(9000)}\n---\n`],
    ['no fields', 'Words'],
  ])('is refused with %s', (_, text) => {
    expect(editing(text)).toBe(false);
  });
});

describe('the check of a draft', () => {
  const controlsWithFaults = (draft: Parameters<typeof checkDraft>[0]) => {
    const checked = checkDraft(draft, surroundings);
    return 'faults' in checked ? [...new Set(checked.faults.map(({ control }) => control))] : [];
  };

  test('finds everything that is missing, fields and text together', () => {
    expect(controlsWithFaults(emptyDraft)).toEqual([
      'title',
      'summary',
      'sector',
      'institution.0.name',
      'institution.0.place',
      'institution.0.country',
      'setting',
      'workflow',
      'desk',
      'challenge',
      'result',
      'outcome.0.kind',
      'outcome.0.direction',
      'outcome.0.statement',
      'period.start',
      'contributors.0.name',
      'part.0',
      'part.1',
      'part.2',
      'part.3',
      'part.4',
      'part.5',
    ]);
  });

  test.each([
    [
      'a country of a second library',
      changed({
        institution: [
          { withheld: true, country: 'GB' },
          { name: 'B', place: 'C' },
        ],
      }),
      'institution.1.country',
    ],
    [
      'too many areas of work',
      changed({ workflow: ['circulation', 'reference', 'metadata', 'systems', 'outreach'] }),
      'workflow',
    ],
    [
      'a figure in words',
      changed({
        outcome: [
          {
            kind: 'use',
            direction: 'improved',
            statement: 'More were lent.',
            measure: { name: 'Ladders', unit: 'ladders', after: 'many' },
          },
        ],
      }),
      'outcome.0.measure.after',
    ],
    [
      'a measure without a figure',
      changed({
        outcome: [
          {
            kind: 'use',
            direction: 'improved',
            statement: 'More were lent.',
            measure: { name: 'Ladders', unit: 'ladders' },
          },
        ],
      }),
      'outcome.0.measure.after',
    ],
    [
      'the number of a source that is not there',
      changed({
        outcome: [
          { kind: 'use', direction: 'improved', statement: 'More were lent.', source: '4' },
        ],
      }),
      'outcome.0.source',
    ],
    [
      'an end before the beginning',
      changed({ period: { start: '2024', end: '2020' } }),
      'period.start',
    ],
    ['nobody who wrote it', changed({ contributors: [] }), 'contributors.0.name'],
    [
      'a note to the own sector',
      changed({ transfer: { for: { public: 'A note that is for nobody else.' } } }),
      'transfer.for.public',
    ],
    [
      'an invisible character',
      changed({ institution: [{ name: 'Fictional\u202eLibrary', place: 'C', country: 'GB' }] }),
      'institution.0.name',
    ],
    [
      'an address that is none',
      changed({ sources: [{ title: 'Report', kind: 'news', url: 'javascript:alert(1)' }] }),
      'sources.0.url',
    ],
    [
      'a program in the text',
      changed({}, { parts: fictionalDraft.parts.with(2, 'Built on {process.env.HOME}.') }),
      'part.2',
    ],
    [
      'a heading that begins another part',
      changed({}, { parts: fictionalDraft.parts.with(1, 'One.\n\n## Two\n\nThree.') }),
      'part.1',
    ],
    [
      'a citation of nothing',
      changed({}, { parts: fictionalDraft.parts.with(5, 'So it is said.[3]') }),
      'part.5',
    ],
  ])('leads to the control for %s', (_, draft, control) => {
    expect(controlsWithFaults(draft)).toEqual([control]);
  });

  test('gives the file that may be sent when nothing is wrong', () => {
    const checked = checkDraft(fictionalDraft, surroundings);
    expect('ready' in checked && problemsOf(checked.ready.mdx)).toEqual([]);
  });

  test('gives an answer to whatever is typed, and lets out only what passes', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('---', '{x}', '<b', '![x](y)', '[[[[[[[[[[', '- - -', '\ud800'),
    );
    const property = fc.property(typed, typed, typed, (name, after, part) => {
      const measure = { name, unit: 'ladders', after };
      const outcome = [
        { kind: 'use', direction: 'improved', statement: 'More were lent.', measure },
      ];
      const draft = changed({ outcome }, { parts: fictionalDraft.parts.with(0, part) });
      const checked = checkDraft(draft, surroundings);
      if ('ready' in checked) expect(problemsOf(checked.ready.mdx)).toEqual([]);
      else expect(checked.faults.length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 60, seed: 20261125 });
  }, 30_000);
});

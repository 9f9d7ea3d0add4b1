import { describe, expect, test } from 'vitest';
import { choiceGroups } from '../../../src/contribute/form/choices.ts';
import { caseControls, controlAt, type Control } from '../../../src/contribute/form/control.ts';
import { controlLabel, keyOf } from '../../../src/contribute/form/control-text.ts';
import {
  editingFields,
  foldedWithin,
  notAsked,
  settledFields,
  stepFields,
  stepOf,
} from '../../../src/contribute/form/layout.ts';
import { textIn } from '../../../src/i18n/text.ts';
import { fieldTier, requiredHeadings } from '../../../src/model/case.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';
import { controls, vocabulary } from './fictional-draft.ts';

const text = textIn('en');

/** Every control with its dotted name, entries counted from 0. */
function allOf(within: readonly Control[], above = ''): readonly (readonly [string, Control])[] {
  return within.flatMap((control) => {
    const path = above + control.name;
    if (control.kind === 'group')
      return [[path, control] as const, ...allOf(control.controls, `${path}.`)];
    return control.kind === 'list'
      ? [[path, control] as const, ...allOf(control.controls, `${path}.0.`)]
      : [[path, control] as const];
  });
}

describe('the questions of the form', () => {
  test('are all the fields of the model, each on one page or settled', () => {
    const placed = [...Object.values(stepFields).flat(), ...settledFields];
    expect(placed.toSorted()).toEqual(Object.keys(fieldTier).toSorted());
  });

  test('of the first tier are about eighteen short ones besides the six parts', () => {
    const asked = Object.values(stepFields)
      .flat()
      .filter((name) => fieldTier[name] === 1 && !editingFields.has(name));
    const top = controls.filter(({ name }) => asked.some((each) => each === name));
    const short = allOf(top).filter(
      ([path, { kind }]) =>
        !['group', 'list', 'yes'].includes(kind) &&
        ![...foldedWithin].some((folded) => keyOf(path).startsWith(folded)),
    );
    expect(short.map(([path]) => path)).toHaveLength(18);
    expect(requiredHeadings).toHaveLength(6);
  });

  test('each have a label', () => {
    const asked = allOf(controls).filter(
      ([path]) => !notAsked.has(path) && !settledFields.some((name) => path.split('.')[0] === name),
    );
    for (const [path, control] of asked)
      expect(controlLabel(control, path, { vocabulary, text })).not.toBe('');
  });

  test('take their limits and choices from the schema', () => {
    expect(controlAt(controls, 'title')).toMatchObject({
      kind: 'text',
      characters: { least: 10, most: 90 },
    });
    expect(controlAt(caseControls(smallVocabulary), 'workflow')).toMatchObject({
      kind: 'some',
      values: ['polishing', 'juggling'],
      entries: { least: 1, most: 4 },
    });
    expect(controlAt(controls, 'outcome.3.measure.after')).toMatchObject({ kind: 'quantity' });
    expect(controlAt(controls, 'institution')).toMatchObject({
      kind: 'list',
      only: { box: 'withheld', names: ['withheld', 'country'] },
    });
  });

  test('lead from a control to its page', () => {
    expect(
      [
        'institution.2.name',
        'outcome.0.kind',
        'part.3',
        'sources.1.url',
        'contributors.0.name',
      ].map(stepOf),
    ).toEqual(['case', 'changed', 'learned', 'learned', 'you']);
  });

  test('group their choices as the vocabulary does', () => {
    const groups = choiceGroups(smallVocabulary, 'sector', [
      'lighthouse',
      'guild',
      'tailors',
      'bakers',
    ]);
    expect(
      groups.map(({ broader, concepts }) => [broader?.id, concepts.map(({ id }) => id)]),
    ).toEqual([
      [undefined, ['lighthouse', 'guild']],
      ['guild', ['tailors', 'bakers']],
    ]);
  });
});

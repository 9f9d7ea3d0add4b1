/** The short forms: what they ask follows from the model, and what leaves them has passed the gate. */
import { describe, expect, test } from 'vitest';
import { checkShort } from '../../../src/contribute/draft/short-draft.ts';
import type { Answers } from '../../../src/contribute/draft/draft.ts';
import { faultText } from '../../../src/contribute/draft/fault-text.ts';
import { controlAt, type Control } from '../../../src/contribute/form/control.ts';
import { controlHint, controlLabel, keyOf } from '../../../src/contribute/form/control-text.ts';
import { foldedWithin, notAsked } from '../../../src/contribute/form/layout.ts';
import {
  shortControls,
  shortKinds,
  shortLayouts,
  type ShortKind,
} from '../../../src/contribute/form/short-form.ts';
import { shortTexts, textIn } from '../../../src/i18n/text.ts';
import { textFrom } from '../../../src/i18n/template.ts';
import { surroundingsWith } from '../../fixtures/gate-surroundings.ts';
import { vocabulary } from './fictional-draft.ts';

const text = textIn('en');
const controlsOf = {
  adoption: shortControls('adoption', vocabulary),
  offer: shortControls('offer', vocabulary),
};

const owner = { name: 'Example Library', place: 'Exampletown', country: 'GB' };

const surroundingsOf = (kind: ShortKind) => ({
  ...surroundingsWith(vocabulary, { case: ['a-ladder'], offer: ['a-day-among-the-ladders'] }),
  librariesOf: (slug: string) => (slug === 'a-ladder' ? [owner] : []),
  kind,
  controls: controlsOf[kind],
  today: '2026-11-25',
});

const adoption: Answers = {
  case: 'a-ladder',
  institution: { name: 'Fictional Law Library', place: 'Fictionville', country: 'IS' },
  sector: ['special'],
  when: { start: '2025-02', running: true },
  kept: 'The ladders, and the list on which they are signed for.',
  changed: 'Ours are shorter: the ceiling is low.',
  result: 'worked',
  note: '',
  contributors: [{ name: 'A. Fictional' }],
};

const offer: Answers = {
  kind: 'offer',
  what: 'shadowing',
  title: 'A day among the ladders',
  summary: 'A day beside the people who lend ladders, with the list on which they are signed for.',
  institution: { name: 'Fictional Law Library', place: 'Fictionville', country: 'IS' },
  sector: ['special'],
  contact: 'loans@library.example',
  expires: '2027-05-25',
  workflow: [],
};

/** What is said, by control. */
function said(kind: ShortKind, answers: Answers): Readonly<Record<string, string>> {
  const checked = checkShort(answers, surroundingsOf(kind));
  const words = textFrom(shortTexts('en', kind), 'en');
  const faults = 'faults' in checked ? checked.faults : [];
  return Object.fromEntries(
    faults.map((fault) => [
      fault.control,
      faultText(fault, controlAt(controlsOf[kind], fault.control), (key, values) =>
        words(`fault.${key}`, values),
      ),
    ]),
  );
}

/** Every question with its dotted name. */
function questions(
  within: readonly Control[],
  above = '',
): readonly (readonly [string, Control])[] {
  return within.flatMap((control) => {
    const path = above + control.name;
    if (notAsked.has(keyOf(path))) return [];
    if (control.kind === 'group')
      return [[path, control] as const, ...questions(control.controls, `${path}.`)];
    return control.kind === 'list'
      ? [[path, control] as const, ...questions(control.controls, `${path}.0.`)]
      : [[path, control] as const];
  });
}

describe.each(shortKinds)('the form of an %s', (kind) => {
  const { shown, folded, settled } = shortLayouts[kind];

  test('asks every field of the model, or settles it', () => {
    expect([...shown, ...folded, ...settled].toSorted()).toEqual(
      controlsOf[kind].map(({ name }) => name).toSorted(),
    );
  });

  test('folds away only what may be left out, and leaves about ten short questions', () => {
    const open = controlsOf[kind].filter(({ name }) => shown.includes(name));
    const short = questions(open).filter(
      ([path, control]) =>
        !['group', 'list', 'yes'].includes(control.kind) && !foldedWithin.has(keyOf(path)),
    );
    expect(short.length).toBeGreaterThanOrEqual(10);
    expect(short.length).toBeLessThanOrEqual(13);
    const required = controlsOf[kind].filter((each) => each.required).map(({ name }) => name);
    expect(folded.filter((name) => required.includes(name))).toEqual([]);
  });

  test('has words for every question, its own where those of a case would not be true', () => {
    const words = { vocabulary, text, asking: kind };
    const asked = controlsOf[kind].filter(({ name }) => !settled.includes(name));
    for (const [path, control] of questions(asked))
      expect(controlLabel(control, path, words)).not.toBe('');
    const hints = asked.map((control) => controlHint(control, control.name, words) ?? '');
    expect(hints.join(' ')).not.toMatch(/fine-free|country is enough/i);
  });

  test('left empty, says at each question that must be answered that it is', () => {
    const mistakes = said(kind, {});
    const required = controlsOf[kind].filter(
      (each) => each.required && !settled.includes(each.name),
    );
    expect([...new Set(Object.keys(mistakes).map((control) => control.split('.')[0]))]).toEqual(
      required.map(({ name }) => name),
    );
    expect(mistakes).toHaveProperty(['institution.country'], 'Nothing is chosen. Choose one.');
    for (const message of Object.values(mistakes)) {
      expect(message).toMatch(/^(?:This is empty|Nothing is chosen|Say when it was)/);
      expect(message).not.toContain('every case');
    }
  });
});

describe('an adoption', () => {
  test('leaves as a file named after the library and the case', () => {
    const checked = checkShort(adoption, surroundingsOf('adoption'));
    expect(checked).toEqual({
      ready: {
        slug: 'fictional-law-library-a-ladder',
        mdx: expect.stringMatching(/^---\ncase: a-ladder\n(?:.*\n)+confirmed: 2026-11-25\n---\n$/),
      },
    });
  });

  test('by the library of the case is refused at its name, with the words of the rule, whatever else is missing', () => {
    const own = { case: 'a-ladder', institution: owner };
    expect(said('adoption', own)['institution.name']).toBe(
      'Unexpected library with the same name and place as one that the case "a-ladder" is about, expected another library. To add to the case itself, correct or confirm it.',
    );
    expect(said('adoption', { ...adoption, institution: owner })).toHaveProperty([
      'institution.name',
    ]);
  });
});

describe('an offer', () => {
  test('leaves as a file named after its title, which no other has', () => {
    const checked = checkShort(offer, surroundingsOf('offer'));
    expect('ready' in checked && checked.ready.slug).toBe('a-day-among-the-ladders-2');
  });

  test('with a mailbox that looks like a person’s is refused there, whatever else is missing', () => {
    const message = said('offer', { contact: 'ada.fictional@library.example' })['contact'];
    expect(message).toContain('looks like a person’s');
    expect(message).toContain('For example library@');
  });

  test('that stands too long is refused at its last day', () => {
    expect(said('offer', { ...offer, expires: '2028-01-01' })['expires']).toContain('2027-11-25');
  });

  test('takes a time of day as a person writes it', () => {
    const dates = { start: '2027-03-04 09:00', end: '2027-03-04 16:30', timezone: 'Europe/London' };
    const checked = checkShort({ ...offer, dates }, surroundingsOf('offer'));
    expect('ready' in checked && checked.ready.mdx).toContain('start: 2027-03-04T09:00');
  });
});

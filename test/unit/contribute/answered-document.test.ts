import { describe, expect, test } from 'vitest';
import { documentData } from '../../../src/contribute/document/questions.ts';
import { understand, type Understanding } from '../../../src/contribute/document/understand.ts';
import { checkDraft } from '../../../src/contribute/draft/check-draft.ts';
import { docxOf } from '../../../src/documents/docx.ts';
import type { Blocks } from '../../../src/documents/model.ts';
import { odtOf } from '../../../src/documents/odt.ts';
import { questionTable } from '../../../src/documents/question.ts';
import { readDocument } from '../../../src/documents/reading/read-document.ts';
import { surroundings, vocabulary } from './fictional-draft.ts';
import {
  filledDocx,
  filledOdt,
  filling,
  parseXml,
  template,
  text,
  type Filling,
} from './filled-document.ts';

const data = documentData({ vocabulary, text }, 'en');
const docx = await docxOf(template);

function understood(bytes: Uint8Array): Understanding {
  const read = readDocument(bytes, parseXml);
  if ('refused' in read) throw new Error(read.refused);
  const understanding = understand(read.blocks, data);
  if (!understanding) throw new Error('No question was found');
  return understanding;
}

const answered = (answers: Filling) => understood(filledDocx(docx, answers));

/** What became of the answer to one question. */
function outcome(answers: Filling, code: string) {
  const { draft, answers: found } = answered(answers);
  const answer = found.find(({ question }) => question.code === code);
  return { how: answer?.outcome, shown: answer?.shown, draft };
}

/** A document of one question whose answer cell holds these paragraphs. */
function cell(code: string, ...lines: readonly string[]): Blocks {
  const given = lines.map((line) => ({ kind: 'paragraph' as const, runs: [{ text: line }] }));
  return [questionTable({ code, label: 'Your answer', given, lines: 1 })];
}

const answersIn = (...args: Parameters<typeof cell>) => understand(cell(...args), data);

describe('an answered template', () => {
  test.each([
    ['Word', filledDocx(docx, filling)],
    ['OpenDocument', filledOdt(odtOf(template), filling)],
  ])('in %s becomes a draft that passes the gate', (_, bytes) => {
    const { draft, answers, missing, unknown, twice } = understood(bytes);
    expect(checkDraft(draft, surroundings)).toHaveProperty('ready');
    expect(answers.filter((each) => each.outcome !== 'understood')).toEqual([]);
    expect({ missing, unknown, twice }).toEqual({ missing: [], unknown: [], twice: [] });
  });

  test('with nothing in it has no answers, and names what is asked of every case', () => {
    const { answers, missing } = understood(docx);
    expect(answers).toEqual([]);
    expect(missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['title', 'sector', 'institution.1.country', 'part.6']),
    );
    expect(missing.map(({ code }) => code)).not.toContain('collaboration');
  });

  test('puts the main one of several first, ticked or not', () => {
    const { draft } = answered({
      sector: { tick: ['Archive'] },
      'sector.main': ['Public library'],
    });
    expect(draft.answers['sector']).toEqual(['public', 'archive']);
  });

  test('keeps lists and strange signs of the text', () => {
    const { draft } = answered({ 'part.2': ['First {this}:', '- one', '- two'] });
    expect(draft.parts).toEqual(['', 'First \\{this\\}:\n\n- one\n- two']);
  });

  test('closes up over an entry that was left out', () => {
    const { draft } = answered({ 'institution.2.name': ['Fictional Library'] });
    expect(draft.answers['institution']).toEqual([{ name: 'Fictional Library' }]);
  });

  test('that has none of the questions is none', () => {
    expect(understand([], data)).toBeUndefined();
  });
});

describe('an answer in a hurry', () => {
  test('that is nearly right is taken, and asked about', () => {
    expect(
      outcome({ 'institution.1.country': ['Untied Kingdom'] }, 'institution.1.country'),
    ).toMatchObject({ how: 'near', shown: 'United Kingdom' });
    expect(outcome({ setting: ['Urbann'] }, 'setting')).toMatchObject({
      how: 'near',
      draft: { answers: { setting: ['urban'] } },
    });
  });

  test('that is no choice is not put into the draft', () => {
    const { how, draft } = outcome({ desk: ['somewhere in between'] }, 'desk');
    expect(how).toBe('unclear');
    expect(draft.answers).toEqual({});
  });

  test('that is no date is kept as it was written', () => {
    expect(outcome({ 'period.start': ['after the flood'] }, 'period.start')).toMatchObject({
      how: 'unclear',
      draft: { answers: { period: { start: 'after the flood' } } },
    });
  });

  test('of two choices where there is one is left to the editor', () => {
    const { how, draft } = outcome({ result: { tick: ['Worked', 'Mixed'] } }, 'result');
    expect([how, draft.answers]).toEqual(['unclear', {}]);
  });

  test('behind the code instead of in the cell is found', () => {
    const [table] = cell('title');
    const misplaced = JSON.parse(
      JSON.stringify(table).replace('[title]', '[title] Ladders are lent'),
    ) as Blocks[number];
    expect(understand([misplaced], data)?.draft.answers).toEqual({ title: 'Ladders are lent' });
  });

  test('given twice counts once', () => {
    const found = understand([...cell('title', 'One'), ...cell('title', 'Two')], data);
    expect(found?.draft.answers).toEqual({ title: 'One' });
    expect(found?.twice.map(({ code }) => code)).toEqual(['title']);
  });

  test('under a code that no question has is named', () => {
    expect(understand([...cell('title', 'A'), ...cell('tittle', 'B')], data)?.unknown).toEqual([
      { code: 'tittle', nearest: 'title', written: 'B' },
    ]);
  });

  test.each([
    ['a tick', ['\u2611 Urban \u2013 A city or a large town.', '\u2610 Rural']],
    ['an x in place of the box', ['x Urban', '\u2610 Rural']],
    ['an x before the box', ['x\u2610 Urban', '\u2610 Rural']],
    ['an x behind', ['\u2610 Urban \u2013 A city or a large town. x', '\u2610 Rural']],
    ['an x in brackets', ['[x] Urban', '[ ] Rural']],
    ['the label', ['urban']],
    ['the identifier', ['urban']],
    ['the label with its definition', ['Urban \u2013 A city or a large town.']],
  ])('by %s is a choice', (_, lines) => {
    expect(answersIn('setting', ...lines)?.answers).toMatchObject([
      { outcome: 'understood', shown: 'Urban' },
    ]);
  });

  test('by deleting the other boxes is taken, and asked about', () => {
    expect(answersIn('setting', '\u2610 Urban')?.answers).toMatchObject([
      { outcome: 'left', shown: 'Urban' },
    ]);
  });

  test('of several in a line is several choices', () => {
    expect(answersIn('setting', 'Urban, rural')?.draft.answers).toEqual({
      setting: ['urban', 'rural'],
    });
  });

  test.each(['x', 'Yes', 'yes.', '\u2612 Yes', '\u2714'])('of %j is a yes', (written) => {
    expect(answersIn('period.running', written)?.draft.answers).toEqual({
      period: { running: true },
    });
  });

  test.each(['No', '\u2610 Yes', 'no.'])('of %j is no yes', (written) => {
    expect(answersIn('period.running', written)?.draft.answers).toEqual({});
  });
});

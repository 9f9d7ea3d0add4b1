/** From what was written in a document to a draft of the form, with an account of what was understood. */
import type { Blocks } from '../../documents/model.ts';
import { markdownOf } from '../../documents/markdown.ts';
import { emptyDraft, type Answer, type Answers, type Draft } from '../draft/draft.ts';
import { chosenIn, isMark, type Chosen } from './chosen.ts';
import { countryIn } from './country.ts';
import { momentIn } from './moment.ts';
import { answersAt } from './answers-at.ts';
import { partBlocks } from './part-blocks.ts';
import type { DocumentData, Question } from './questions.ts';
import {
  isEmpty,
  linesIn,
  wordsIn,
  writtenAnswers,
  type WrittenAnswers,
} from './written-answers.ts';

/** What became of an answer. `near` was guessed, `left` too; `unclear` is in the draft as it was written, or not at all. */
type Outcome = 'understood' | 'near' | 'left' | 'unclear';

export interface Understood {
  readonly question: Question;
  /** As it stands in the document, in a line. */
  readonly written: string;
  readonly outcome: Outcome;
  /** As the form shows it. */
  readonly shown: string;
}

export interface Understanding {
  readonly draft: Draft;
  readonly answers: readonly Understood[];
  /** Questions asked of every case that have no answer. */
  readonly missing: readonly Question[];
  /** Codes that no question has, and codes that were answered twice. */
  readonly unknown: WrittenAnswers['unknown'];
  readonly twice: readonly Question[];
}

interface Value {
  readonly value: Answer | undefined;
  readonly shown: string;
  readonly outcome: Outcome;
  /** What of the cell is doubtful, where it is not all of it. */
  readonly written?: string;
}

/** @returns nothing when the document has none of the questions */
export function understand(
  blocks: Blocks,
  { questions, countries }: DocumentData,
): Understanding | undefined {
  const written = writtenAnswers(blocks, new Set(questions.map(({ code }) => code)));
  if (written.answers.size === 0) return undefined;
  const values = questions.flatMap((question) => {
    const cell = written.answers.get(question.code) ?? [];
    const value = isEmpty(cell) ? undefined : valueOf(question, cell, countries);
    return value ? [{ question, cell, ...value }] : [];
  });
  const answered = new Set(values.map(({ question }) => question.path));
  return {
    draft: draftOf(values),
    answers: values.map(({ question, cell, written: doubtful, outcome, shown }) => ({
      question,
      written: doubtful ?? wordsIn(cell),
      outcome,
      shown,
    })),
    missing: questions.filter(({ asked, path }) => asked && !answered.has(path)),
    unknown: written.unknown,
    twice: questions.filter(({ code }) => written.twice.includes(code)),
  };
}

/** @returns nothing for a cell in which nothing is ticked */
function valueOf(
  question: Question,
  cell: Blocks,
  countries: DocumentData['countries'],
): Value | undefined {
  const { kind, choices = [] } = question;
  const words = wordsIn(cell);
  const exact = (value: Answer, shown = String(value)): Value => ({
    value,
    shown,
    outcome: 'understood',
  });
  switch (kind) {
    case 'one':
    case 'some':
    case 'main':
      return choiceValue(question, chosenIn(linesIn(cell), choices));
    case 'yes':
      return yesValue(cell);
    case 'country': {
      const found = countryIn(words, countries);
      if (!found) return { value: undefined, shown: '', outcome: 'unclear' };
      return {
        value: found.code,
        shown: found.name,
        outcome: found.isExact ? 'understood' : 'near',
      };
    }
    case 'moment': {
      const moment = momentIn(words);
      return moment === undefined
        ? { value: words, shown: words, outcome: 'unclear' }
        : exact(moment);
    }
    case 'lines':
      return exact(linesIn(cell).join('\n'), linesIn(cell).join('; '));
    case 'part':
      return exact(markdownOf({ blocks: partBlocks(cell) }).trim(), words);
    default:
      return exact(words);
  }
}

function choiceValue({ kind, choices = [], entries }: Question, chosen: Chosen): Value | undefined {
  const { ids, how, doubtful, isIncomplete } = chosen;
  if (ids.length === 0 && !isIncomplete) return undefined;
  const label = (id: string) => choices.find((each) => each.id === id)?.label ?? id;
  const isTooMuch = ids.length > (kind === 'some' ? (entries?.most ?? Infinity) : 1);
  const kept = isTooMuch && kind !== 'some' ? [] : ids;
  const shown = kept.map(label).join('; ');
  return {
    value: kind === 'some' ? kept : kept[0],
    shown,
    written: (doubtful.length > 0 ? doubtful : ids.map(label)).join('; '),
    outcome: isIncomplete || isTooMuch ? 'unclear' : how === 'exact' ? 'understood' : how,
  };
}

const yes = { id: 'yes', label: 'Yes', definition: '' };

/** A box to tick, or a word; a mark by itself is as good. */
function yesValue(cell: Blocks): Value | undefined {
  const lines = linesIn(cell).map((line) => (isMark(line) ? `${line} ${yes.label}` : line));
  const { ids, doubtful } = chosenIn(lines, [yes]);
  if (ids.length > 0) return { value: true, shown: yes.label, outcome: 'understood' };
  const isUnclear = doubtful.some((each) => !/^no?\.?$/i.test(each));
  return isUnclear ? { value: undefined, shown: '', outcome: 'unclear' } : undefined;
}

type Valued = Value & { readonly question: Question };

function draftOf(values: readonly Valued[]): Draft {
  const given = values.filter(({ value }) => value !== undefined);
  const mains = given.filter(({ question }) => question.kind === 'main');
  const answers = given
    .filter(({ question }) => question.kind !== 'main' && question.kind !== 'part')
    .map(({ question, value }): readonly [string, Answer] => {
      const main = mains.find((each) => each.question.path === question.path)?.value;
      return [question.path, mainFirst(value ?? '', main)];
    });
  const parts = values.flatMap(({ question, value }) =>
    question.kind === 'part' && typeof value === 'string' ? [[question.path, value] as const] : [],
  );
  const last = Math.max(-1, ...parts.map(([path]) => partNumber(path)));
  const texts = new Map(parts.map(([path, text]) => [partNumber(path), text]));
  return {
    ...emptyDraft,
    answers: answersAt(answers) as Answers,
    parts: Array.from({ length: last + 1 }, (_, index) => texts.get(index) ?? ''),
  };
}

function partNumber(path: string): number {
  return Number(path.split('.')[1]);
}

/** The main one may have been named without being ticked. */
function mainFirst(value: Answer, main: Answer | undefined): Answer {
  if (!Array.isArray(value) || typeof main !== 'string') return value;
  const ids = value as readonly string[];
  return [main, ...ids.filter((id) => id !== main)];
}

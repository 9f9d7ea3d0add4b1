/** The questions as a document to answer in a word processor. */
import {
  paragraph,
  plain,
  type Block,
  type Blocks,
  type TextDocument,
} from '../../documents/model.ts';
import { questionsTable, questionTable } from '../../documents/question.ts';
import {
  questionSections,
  type Question,
  type QuestionGroup,
  type QuestionSection,
  type QuestionWords,
} from './questions.ts';

export interface TemplateSurroundings extends QuestionWords {
  /** BCP 47, with the country where spelling depends on it. */
  readonly language: string;
  /** Title of the site. */
  readonly site: string;
  /** The editors' mailbox. */
  readonly contact: string;
}

export function templateDocument(surroundings: TemplateSurroundings): TextDocument {
  const { text, site, language } = surroundings;
  const title = text('document.template.title', { site });
  return {
    title,
    language,
    author: site,
    footer: title,
    blocks: [
      heading(1, title),
      ...introduction(surroundings),
      ...questionSections(1, surroundings).flatMap((each) => sectionBlocks(each, surroundings)),
      heading(2, text('document.template.full')),
      paragraph(text('document.template.full-words')),
      ...questionSections(2, surroundings).flatMap(({ groups }) =>
        groups.flatMap((each) => groupBlocks(each, surroundings)),
      ),
    ],
  };
}

function introduction({ text, contact }: TemplateSurroundings): Blocks {
  return [
    paragraph(text('document.template.words')),
    {
      kind: 'list',
      ordered: false,
      items: (['cells', 'codes', 'boxes', 'empty'] as const).map((each) => [
        paragraph(text(`document.template.${each}`)),
      ]),
    },
    {
      kind: 'paragraph',
      runs: [
        ...plain(`${text('document.template.send')} `),
        { text: contact, link: `mailto:${contact}` },
        ...plain(`. ${text('document.template.licence')}`),
      ],
    },
  ];
}

function heading(level: 1 | 2 | 3 | 4, words: string): Block {
  return { kind: 'heading', level, runs: plain(words) };
}

function sectionBlocks({ step, groups }: QuestionSection, words: TemplateSurroundings): Blocks {
  return [
    heading(2, words.text(`form.step.${step}`)),
    ...groups.flatMap((each) => groupBlocks(each, words)),
  ];
}

function groupBlocks(group: QuestionGroup, words: TemplateSurroundings): Blocks {
  const { questions, entries = [], hint } = group;
  const [first, ...others] = questions;
  const isAlone = first !== undefined && !/\./.test(first.path.replace(/^part\./, ''));
  return [
    heading(3, group.heading),
    ...(hint === undefined ? [] : [{ ...paragraph(hint), keep: true }]),
    ...(isAlone
      ? [first, ...others].map((each) => aloneTable(each, words))
      : questions.length > 0
        ? [tableOf(questions, words)]
        : []),
    ...entries.flatMap((entry) => [heading(4, entry.heading), tableOf(entry.questions, words)]),
  ];
}

function aloneTable(question: Question, { text }: TemplateSurroundings): Block {
  const label =
    question.kind === 'main'
      ? question.label
      : text(question.choices ? tickText(question) : 'document.answer');
  const given = question.kind === 'main' ? [] : boxesOf(question);
  return questionTable({ code: question.code, label, given, lines: linesFor(question) });
}

function tickText({ entries }: Question): 'document.tick' | 'document.tick-one' {
  return entries?.most === 1 ? 'document.tick-one' : 'document.tick';
}

function tableOf(questions: readonly Question[], { text }: TemplateSurroundings): Block {
  const heads = { question: text('document.question'), answer: text('document.answer') };
  return questionsTable(
    questions.map((each) => ({
      code: each.code,
      label: each.label,
      hint: each.hint,
      given: each.kind === 'yes' ? [yesBox(text('form.yes'))] : boxesOf(each),
      lines: linesFor(each),
    })),
    heads,
  );
}

function yesBox(label: string): Block {
  return { kind: 'checkbox', runs: plain(label) };
}

/** A definition is given where a question stands by itself; in a table it would crowd out the rest. */
function boxesOf({ choices = [], path }: Question): Blocks {
  const isDefined = !path.includes('.');
  return choices.map(({ label, definition }) => ({
    kind: 'checkbox',
    runs: [...plain(label), ...(isDefined ? [{ text: ` \u2013 ${definition}`, quiet: true }] : [])],
  }));
}

/** Cells grow as they are written in: this is only how they look when empty. */
function linesFor({ kind, most = 0, choices }: Question): number {
  if (kind === 'part') return 4;
  if (kind === 'main') return 1;
  if (choices || kind === 'yes') return 0;
  if (kind === 'lines') return 2;
  return most > 250 ? 2 : 1;
}

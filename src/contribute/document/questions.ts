/** The questions of the form as a document asks them: each answer has a code, by which it is found again. */
import type { Text } from '../../i18n/text.ts';
import { fieldTier, requiredHeadings } from '../../model/case.ts';
import type { FieldName } from '../../model/field-guide.ts';
import type { Vocabulary } from '../../vocabulary/concept.ts';
import { countryChoices, type CountryChoice } from '../form/countries.ts';
import { caseControls, controlAt, type Control, type ListControl } from '../form/control.ts';
import { controlAmount, controlHint, controlLabel, keyOf } from '../form/control-text.ts';
import { choiceGroups } from '../form/choices.ts';
import { editingFields, mainFirst, notAsked, stepFields, type StepId } from '../form/layout.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A shorter label that is as good. */
  readonly short?: string | undefined;
  readonly definition: string;
}

/** What kind of answer is looked for in the cell. */
type Kind = Exclude<Control['kind'], 'group' | 'list'> | 'country' | 'main' | 'part';

export interface Question {
  /** As it stands in brackets in the document; entries are counted from 1. */
  readonly code: string;
  /** Dotted name of the control in the form; entries are counted from 0. */
  readonly path: string;
  readonly kind: Kind;
  /** Asked of every case. */
  readonly asked: boolean;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Most characters of a text. */
  readonly most?: number | undefined;
  readonly choices?: readonly Choice[] | undefined;
  /** How many of them may be chosen. */
  readonly entries?: { readonly least: number; readonly most: number } | undefined;
}

/** What is needed to read an answered document: plain data, without the explanations. */
export interface DocumentData {
  readonly questions: readonly Question[];
  readonly countries: readonly CountryChoice[];
}

/** A heading and the questions below it: one by itself, or several in a table. */
export interface QuestionGroup {
  readonly heading: string;
  readonly hint?: string | undefined;
  readonly questions: readonly Question[];
  /** Questions of each entry, where there may be several; they are named by the entry. */
  readonly entries?: readonly {
    readonly heading: string;
    readonly questions: readonly Question[];
  }[];
}

export interface QuestionSection {
  readonly step: StepId;
  readonly groups: readonly QuestionGroup[];
}

export interface QuestionWords {
  readonly vocabulary: Vocabulary;
  readonly text: Text;
}

/** Entries that there is room for; more are added in the form. */
const room: Readonly<Record<string, number>> = {
  institution: 2,
  outcome: 2,
  sources: 2,
  contributors: 2,
};

/** @param tier 1 for what is asked of every case, 2 for the rest */
export function questionSections(tier: 1 | 2, words: QuestionWords): readonly QuestionSection[] {
  const controls = caseControls(words.vocabulary);
  const steps = Object.entries(stepFields) as [StepId, readonly FieldName[]][];
  return steps.flatMap(([step, fields]) => {
    const groups = fields
      .filter((name) => fieldTier[name] === tier && !editingFields.has(name))
      .flatMap((name) => {
        const control = controlAt(controls, name);
        return control ? [groupOf(control, tier === 1, words)] : [];
      });
    const parts = step === 'learned' && tier === 1 ? partGroups(words) : [];
    return groups.length + parts.length === 0 ? [] : [{ step, groups: [...parts, ...groups] }];
  });
}

/** @param language of the names of countries, BCP 47 */
export function documentData(words: QuestionWords, language: string): DocumentData {
  const questions = allQuestions(words).map(({ hint: _, choices, ...question }) => ({
    ...question,
    ...(choices ? { choices: choices.map((each) => ({ ...each, definition: '' })) } : {}),
  }));
  return { questions, countries: countryChoices(language) };
}

/** Every question that a document may answer, those of further entries included. */
function allQuestions(words: QuestionWords): readonly Question[] {
  const groups = ([1, 2] as const).flatMap((tier) =>
    questionSections(tier, words).flatMap((section) => section.groups),
  );
  return groups.flatMap(({ questions, entries = [] }) => [
    ...questions,
    ...entries.flatMap((entry) => entry.questions),
  ]);
}

function groupOf(control: Control, asked: boolean, words: QuestionWords): QuestionGroup {
  const heading = controlLabel(control, control.name, words);
  const hint = hintOf(control, control.name, words);
  if (control.kind === 'list') {
    const numbers = Array.from({ length: room[control.name] ?? 1 }, (_, index) => index);
    const entries = numbers.map((index) => ({
      heading: `${words.text(`form.entry.${control.name as 'outcome'}`)} ${index + 1}`,
      questions: leaves(control, `${control.name}.${index}`, asked && index === 0, words),
    }));
    return { heading, hint, questions: [], entries };
  }
  if (control.kind === 'group')
    return { heading, hint, questions: leaves(control, control.name, asked, words) };
  const question = questionOf(control, control.name, { asked, label: heading, words });
  return { heading, hint, questions: [question, ...mainQuestion(question, words)] };
}

/** Boxes have no order: the main one of several is asked for by itself. */
function mainQuestion(question: Question, { text }: QuestionWords): readonly Question[] {
  if (!mainFirst.has(question.path)) return [];
  return [
    {
      ...question,
      code: `${question.code}.main`,
      kind: 'main',
      asked: false,
      label: text('document.main'),
      hint: undefined,
      entries: undefined,
    },
  ];
}

function partGroups({ text }: QuestionWords): readonly QuestionGroup[] {
  return requiredHeadings.map((heading, index) => ({
    heading,
    hint: text(`contribute.heading-hint.${heading}`),
    questions: [
      {
        code: `part.${index + 1}`,
        path: `part.${index}`,
        kind: 'part',
        asked: true,
        label: heading,
      },
    ],
  }));
}

/** Everything that is answered by itself within an entry or a group; what belongs closer together is named so. */
function leaves(
  { controls, ...rest }: Extract<Control, { kind: 'group' | 'list' }>,
  below: string,
  asked: boolean,
  words: QuestionWords,
  above = '',
): readonly Question[] {
  const only = (rest as Partial<ListControl>).only;
  return controls.flatMap((control) => {
    const path = `${below}.${control.name}`;
    if (notAsked.has(keyOf(path))) return [];
    const label = `${above}${controlLabel(control, path, words)}`;
    if (control.kind === 'group') return leaves(control, path, false, words, `${label}: `);
    const isAsked = asked && control.required && control.name !== only?.box;
    return [questionOf(control, path, { asked: isAsked, label, words })];
  });
}

interface Asking {
  readonly asked: boolean;
  readonly label: string;
  readonly words: QuestionWords;
}

function questionOf(control: Control, path: string, { asked, label, words }: Asking): Question {
  const kind = control.name === 'country' ? 'country' : (control.kind as Kind);
  return {
    code: path.replace(/\.(\d+)(?=\.|$)/g, (_, index: string) => `.${Number(index) + 1}`),
    path,
    kind,
    asked: asked && !('entries' in control && control.entries.least === 0),
    label,
    ...(path === control.name ? {} : { hint: hintOf(control, path, words) }),
    ...(control.kind === 'text' && control.characters ? { most: control.characters.most } : {}),
    ...('scheme' in control
      ? { choices: choicesOf(control, words), entries: control.entries }
      : {}),
  };
}

function choicesOf(
  { scheme, values }: Extract<Control, { kind: 'one' | 'some' }>,
  { vocabulary }: QuestionWords,
): readonly Choice[] {
  const inGroups = choiceGroups(vocabulary, scheme, values).flatMap(({ concepts }) => concepts);
  return inGroups.map(({ id, label, short, definition }) => ({ id, label, short, definition }));
}

function hintOf(control: Control, path: string, words: QuestionWords): string | undefined {
  const isChoiceWithin = control.kind === 'one' && path !== control.name;
  const hint = isChoiceWithin ? undefined : controlHint(control, path, words);
  const together = [hint, controlAmount(control, words.text), limitOf(control, words.text)].filter(
    (each) => each !== undefined,
  );
  return together.length === 0 ? undefined : together.join(' ');
}

function limitOf(control: Control, text: Text): string | undefined {
  if (control.name === 'country') return text('document.country');
  if (control.kind !== 'text' || !control.characters) return undefined;
  const { least, most } = control.characters;
  if (most < 200 && least < 10) return undefined;
  return text(least > 1 ? 'contribute.fields.characters' : 'document.characters', { least, most });
}

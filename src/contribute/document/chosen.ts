/** Choices that were ticked, or written out, in a cell. */
import { nearest } from '../../check/nearest.ts';
import type { Choice } from './questions.ts';

/** How sure it is: `exact`; `near`, a slip of the pen; `left`, the others were deleted. */
export interface Chosen {
  readonly ids: readonly string[];
  readonly how: 'exact' | 'near' | 'left';
  /** What was written and is no choice, or only nearly one. */
  readonly doubtful: readonly string[];
  /** True when something that was written is no choice at all. */
  readonly isIncomplete: boolean;
}

const empty = '\u2610\u25a1\u25ef\u25cb\u2b1c';
const ticked =
  '\u2611\u2612\u2713\u2714\u2715\u2716\u2717\u2718\u25a0\u2b1b\u2705\u{1f5f7}\u{1f5f9}';

/** Signs and marks before the label of a choice: a box, a tick, an x, brackets around nothing or an x. */
const mark = new RegExp(
  `^(?:[${empty}${ticked}]\\ufe0f?|\\[\\s*[xX${ticked}]?\\s*\\]|\\(\\s*[xX${ticked}]?\\s*\\)|[xXvV\\u00d7](?=[\\s${empty}]))\\s*`,
  'u',
);
const isTick = new RegExp(`[xXvV\\u00d7${ticked}]`, 'u');

/** True for a tick or an x with nothing beside it. */
export function isMark(text: string): boolean {
  return [...text].length <= 2 && isTick.test(text) && plain(text).length <= 1;
}

interface Line {
  readonly text: string;
  /** True when ticked, false when there is an empty box; nothing when there is neither. */
  readonly ticked?: boolean;
}

/** @param lines of the cell, none of them empty */
export function chosenIn(lines: readonly string[], choices: readonly Choice[]): Chosen {
  const marked = lines.map(lineOf);
  const boxes = marked.filter((each) => each.ticked !== undefined);
  const ticks = boxes.filter((each) => each.ticked);
  const written = marked.filter((each) => each.ticked === undefined);
  const typed = written.flatMap(({ text }) => piecesOf(text, choices));
  const named = [...ticks.map(({ text }) => text), ...typed];
  if (named.length > 0) return found(named, choices);
  const isThinned = boxes.length > 0 && boxes.length < choices.length;
  if (!isThinned) return { ids: [], how: 'exact', doubtful: [], isIncomplete: false };
  return {
    ...found(
      boxes.map(({ text }) => text),
      choices,
    ),
    how: 'left',
  };
}

function lineOf(line: string): Line {
  let text = line;
  let state: boolean | undefined;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    state = (state ?? false) || isTick.test(match[0]);
    text = text.slice(match[0].length);
  }
  const after = new RegExp(`\\s(?:[xX]|[${ticked}]\\ufe0f?)$`, 'u');
  if (state === false && after.test(text)) state = true;
  return { text: text.replace(after, ''), ...(state === undefined ? {} : { ticked: state }) };
}

/** Several labels in a line, with commas or semicolons between them; labels may have commas themselves. */
function piecesOf(text: string, choices: readonly Choice[]): readonly string[] {
  if (choiceAt(text, choices)) return [text];
  const pieces = (sign: RegExp) =>
    text
      .split(sign)
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const [semicolons, commas] = [pieces(/;/), pieces(/[,;]|\band\b/)];
  return semicolons.length > 1 || !commas.every((each) => choiceAt(each, choices))
    ? semicolons
    : commas;
}

function found(named: readonly string[], choices: readonly Choice[]): Chosen {
  const exact = named.map((text) => choiceAt(text, choices)?.id);
  const near = named.map((text, index) => exact[index] ?? nearChoice(text, choices)?.id);
  const ids = [...new Set(near.filter((id) => id !== undefined))];
  return {
    ids,
    how: exact.every((id, index) => id === near[index]) ? 'exact' : 'near',
    doubtful: named.filter((_, index) => exact[index] === undefined),
    isIncomplete: near.includes(undefined),
  };
}

/** The choice whose label, or identifier, the text is or begins with; a definition may follow. */
function choiceAt(text: string, choices: readonly Choice[]): Choice | undefined {
  const words = plain(text);
  const named = choices.flatMap((choice) => namesOf(choice).map((name) => ({ choice, name })));
  return named
    .filter(
      ({ name }) => words === name || (words.startsWith(`${name} `) && isFollowed(text, name)),
    )
    .toSorted((a, b) => b.name.length - a.name.length)[0]?.choice;
}

/** After the label comes a dash or a colon, as in the template: "Law library of the county" is another thing. */
function isFollowed(text: string, name: string): boolean {
  const before = text.split(/\s[\u2013\u2014-]\s|:\s/)[0] ?? '';
  return plain(before) === name;
}

function nearChoice(text: string, choices: readonly Choice[]): Choice | undefined {
  const before = plain(text.split(/\s[\u2013\u2014]\s/)[0] ?? '');
  const named = new Map(choices.flatMap((choice) => namesOf(choice).map((name) => [name, choice])));
  const name = before.length > 80 ? undefined : nearest(before, [...named.keys()]);
  return name === undefined ? undefined : named.get(name);
}

function namesOf({ id, label, short }: Choice): readonly string[] {
  return [...new Set([label, short ?? label, id].map(plain))];
}

/** Small letters and digits with single spaces: spelling without its dress. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

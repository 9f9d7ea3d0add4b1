/** Outcomes of several cases by unit: those that are counted in the same unit are drawn on one scale. */
import type { Amount, ComparedMeasure, ComparedOutcome } from './compared-case.ts';

interface Bar {
  readonly which: 'before' | 'after' | 'change';
  readonly words: string;
  /** From 0 to 1; nothing when it cannot be drawn. */
  readonly length?: number;
}

export interface DrawnOutcome {
  readonly outcome: ComparedOutcome;
  readonly bars: readonly Bar[];
}

export interface OutcomeRow {
  /** The unit that the cases share; nothing for what only one of them counts, or nobody. */
  readonly unit?: Unit;
  /** One list for each case, in their order. */
  readonly cells: readonly (readonly DrawnOutcome[])[];
}

interface Unit {
  /** `books`; a change in per cent is not a number of per cent. */
  readonly name: string;
  readonly isChange: boolean;
  /** The end of the scale in words; nothing when its bars cannot be drawn. */
  readonly end?: string;
}

type Outcomes = readonly ComparedOutcome[];

/**
 * A row for every unit that at least two of the cases have, in the order in which they come up, and a last one for
 * all other outcomes: a figure with an earlier one beside it has bars on a scale of its own there.
 */
export function outcomeRows(cases: readonly Outcomes[]): readonly OutcomeRow[] {
  const keys = [...new Set(cases.flatMap((outcomes) => outcomes.flatMap(keyOf)))];
  const shared = keys.filter(
    (key) => cases.filter((outcomes) => outcomes.some((each) => keyOf(each)[0] === key)).length > 1,
  );
  const rows = shared.map((key) => sharedRow(key, cases));
  const others = cases.map((outcomes) =>
    outcomes
      .filter((each) => !shared.some((key) => keyOf(each)[0] === key))
      .map((outcome) => drawn(outcome, ownScale(outcome))),
  );
  return others.some((each) => each.length > 0) ? [...rows, { cells: others }] : rows;
}

function sharedRow(key: string, cases: readonly Outcomes[]): OutcomeRow {
  const here = cases.map((outcomes) => outcomes.filter((each) => keyOf(each)[0] === key));
  const amounts = here.flat().flatMap(({ measure }) => (measure ? amountsOf(measure) : []));
  const end = longest(amounts.map(([, amount]) => amount));
  const [first] = here.flat();
  return {
    unit: {
      name: first?.measure?.unit ?? '',
      isChange: first?.measure?.change !== undefined,
      ...(end ? { end: end.words } : {}),
    },
    cells: here.map((outcomes) => outcomes.map((each) => drawn(each, end?.value))),
  };
}

/** None for an outcome without a figure. */
function keyOf({ measure }: ComparedOutcome): readonly string[] {
  if (!measure) return [];
  return [measure.change === undefined ? measure.unit.toLowerCase() : 'change'];
}

function amountsOf({
  before,
  after,
  change,
}: ComparedMeasure): readonly (readonly [Bar['which'], Amount])[] {
  const all = [
    ['before', before],
    ['after', after],
    ['change', change],
  ] as const;
  return all.flatMap(([which, amount]) => (amount ? [[which, amount] as const] : []));
}

/** The end of a scale that begins at nothing; none when something is less than nothing, or all is nothing. */
function longest(amounts: readonly Amount[]): Amount | undefined {
  if (amounts.some(({ value }) => value < 0)) return undefined;
  const most = Math.max(0, ...amounts.map(({ value }) => value));
  return most === 0 ? undefined : amounts.find(({ value }) => value === most);
}

/** A figure that has nothing beside it has no bar. */
function ownScale({ measure }: ComparedOutcome): number | undefined {
  if (measure?.before === undefined || measure.after === undefined) return undefined;
  return longest([measure.before, measure.after])?.value;
}

function drawn(outcome: ComparedOutcome, end: number | undefined): DrawnOutcome {
  const amounts = outcome.measure ? amountsOf(outcome.measure) : [];
  return {
    outcome,
    bars: amounts.map(([which, { value, words }]) => ({
      which,
      words,
      ...(end === undefined ? {} : { length: value / end }),
    })),
  };
}

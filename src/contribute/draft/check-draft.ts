/** A draft through the gate: what is wrong, by the control in which it can be mended. */
import { checkCase, type PassedCase, type Verdict } from '../../check/index.ts';
import { caseKind } from '../../check/kinds/case.ts';
import type { GateSurroundings } from '../../check/kinds/kind.ts';
import type { Problem } from '../../check/problem.ts';
import { requiredHeadings, type caseSchema } from '../../model/case.ts';
import type { Control } from '../form/control.ts';
import type { Draft } from './draft.ts';
import { faultsInFields, type Fault } from './field-faults.ts';
import { mdxOf, valuesOfDraft } from './mdx.ts';
import { picturesOf, type HeldPicture } from './pictures.ts';
import { onlyPart, withoutText } from './stand-in.ts';

export interface DraftSurroundings extends GateSurroundings {
  readonly schema: ReturnType<typeof caseSchema>;
  readonly controls: readonly Control[];
  /** Pictures that were added in the form. */
  readonly held?: readonly HeldPicture[];
  /** ISO date. */
  readonly today: string;
}

/** The whole draft has passed: the file as it may be sent, and what a reader from elsewhere would stumble over. */
interface Ready {
  readonly mdx: string;
  readonly passed: PassedCase;
  readonly warnings: readonly Problem[];
}

export type Checked = { readonly ready: Ready } | { readonly faults: readonly Fault[] };

/**
 * True when what is edited is a case, as far as can be seen from here: a draft file may say anything. Cases that it
 * links to may have gone since.
 */
export function isOfCase(draft: Draft, surroundings: DraftSurroundings): boolean {
  if (!draft.edited) return true;
  const { text } = draft.edited;
  const verdict = verdictOn(text, { ...draft, parts: [text] }, surroundings);
  return 'passed' in verdict || verdict.problems.every(({ rule }) => rule.startsWith('links/'));
}

/** Fields and text are looked at apart, so that every fault is found at once. */
export function checkDraft(draft: Draft, surroundings: DraftSurroundings): Checked {
  const faults = [...fieldFaults(draft, surroundings), ...textFaults(draft, surroundings)];
  if (faults.length > 0) return { faults };
  const mdx = mdxOf(draft, surroundings.controls, surroundings.today);
  const verdict = verdictOn(mdx, draft, surroundings);
  if ('passed' in verdict) return { ready: { mdx, ...verdict } };
  return { faults: verdict.problems.map((problem) => ({ ...problem, control: 'part.0' })) };
}

function verdictOn(mdx: string, draft: Draft, surroundings: DraftSurroundings): Verdict {
  const pictures = picturesOf(draft, surroundings.held);
  return checkCase(
    { file: 'index.mdx', bytes: new TextEncoder().encode(mdx), pictures },
    surroundings,
  );
}

function fieldFaults(draft: Draft, surroundings: DraftSurroundings): readonly Fault[] {
  const { controls, today, schema } = surroundings;
  const bare = withoutText(draft);
  const mdx = mdxOf(bare, controls, today);
  const verdict = verdictOn(mdx, bare, surroundings);
  if ('passed' in verdict) return [];
  const values = valuesOfDraft(bare, controls, today);
  return faultsInFields(
    { mdx, values, problems: verdict.problems },
    { ...surroundings, schema, descriptions: caseKind.descriptions },
  );
}

/** Each part by itself; the required ones may not be empty. */
function textFaults(draft: Draft, surroundings: DraftSurroundings): readonly Fault[] {
  const parts = requiredHeadings.flatMap((_, index) => partFaults(draft, index, surroundings));
  const further = draft.further.trim() === '' ? [] : partFaults(draft, undefined, surroundings);
  return [...parts, ...further];
}

/** @param part position among the required headings; nothing for the further parts */
function partFaults(
  draft: Draft,
  part: number | undefined,
  surroundings: DraftSurroundings,
): readonly Fault[] {
  const { verdict, mdx } = judgedPart(draft, part, surroundings);
  const control = part === undefined ? 'further' : `part.${part}`;
  if ('passed' in verdict) return [];
  return verdict.problems.map((problem) => {
    const near = wordsAt(mdx, problem.place);
    return { ...problem, control, ...(near === undefined ? {} : { near }) };
  });
}

export function partVerdict(
  draft: Draft,
  part: number | undefined,
  surroundings: DraftSurroundings,
): Verdict {
  return judgedPart(draft, part, surroundings).verdict;
}

function judgedPart(
  draft: Draft,
  part: number | undefined,
  surroundings: DraftSurroundings,
): { readonly verdict: Verdict; readonly mdx: string } {
  const alone = onlyPart(draft, part, surroundings.vocabulary);
  const mdx = mdxOf(alone, surroundings.controls, surroundings.today);
  return { mdx, verdict: verdictOn(mdx, { ...alone, edited: draft.edited }, surroundings) };
}

/** Characters before and after a place that tell somebody where it is. */
const around = { before: 15, after: 30 };

/** The words round a place; nothing for the file as a whole. */
function wordsAt(mdx: string, place: Problem['place']): string | undefined {
  if (!place) return undefined;
  const line = mdx.split('\n')[place.line - 1] ?? '';
  const from = Math.max(0, place.column - 1 - around.before);
  const start = from === 0 ? 0 : line.indexOf(' ', from) + 1 || from;
  return line.slice(start, place.column - 1 + around.after).trim() || undefined;
}

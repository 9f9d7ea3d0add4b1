/** What a short form holds, through the gate: the file as it may be sent, or what is wrong by the control in which it can be mended. */
import { stringify } from 'yaml';
import { checkDocument } from '../../check/index.ts';
import { adoptionKind } from '../../check/kinds/adoption.ts';
import type { GateSurroundings, Kind } from '../../check/kinds/kind.ts';
import { offerKind } from '../../check/kinds/offer.ts';
import { schemaOf } from '../../check/kinds/schema-of.ts';
import type { Control } from '../form/control.ts';
import type { ShortKind } from '../form/short-form.ts';
import type { Answer, Answers } from './draft.ts';
import { faultsInFields, type Fault } from './field-faults.ts';
import { freeSlug } from './free-slug.ts';
import { standInValues } from './short-stand-in.ts';
import { valuesOf, type Values } from './values.ts';
import { yamlStyle } from './yaml-style.ts';

export interface ShortSurroundings extends GateSurroundings {
  readonly kind: ShortKind;
  readonly controls: readonly Control[];
  /** ISO date. */
  readonly today: string;
}

export type CheckedShort =
  | { readonly ready: { readonly slug: string; readonly mdx: string } }
  | { readonly faults: readonly Fault[] };

/**
 * Fields that are wrong or missing are looked at first. Then something beyond reproach takes their place, so that
 * what shows only when fields are held against each other is found at the same time.
 */
export function checkShort(answers: Answers, surroundings: ShortSurroundings): CheckedShort {
  const values = valuesOfShort(answers, surroundings);
  const mdx = fileOf(values);
  const slug = slugOf(values, surroundings);
  const faults = faultsOf(values, slug, surroundings);
  if (faults.length === 0) return { ready: { slug, mdx } };
  const faulty = new Set(faults.map(fieldOf));
  const stand = Object.entries(standInValues(surroundings)).filter(([name]) => faulty.has(name));
  const others = faultsOf({ ...values, ...Object.fromEntries(stand) }, slug, surroundings);
  return { faults: [...faults, ...others.filter((fault) => !faulty.has(fieldOf(fault)))] };
}

function fieldOf({ control }: Fault): string {
  return control.split('.')[0] ?? '';
}

function faultsOf(values: Values, slug: string, surroundings: ShortSurroundings): readonly Fault[] {
  return surroundings.kind === 'adoption'
    ? faultsBy(adoptionKind, values, slug, surroundings)
    : faultsBy(offerKind, values, slug, surroundings);
}

function faultsBy<Id extends ShortKind>(
  kind: Kind<Id>,
  values: Values,
  slug: string,
  surroundings: ShortSurroundings,
): readonly Fault[] {
  const { vocabulary, controls } = surroundings;
  const mdx = fileOf(values);
  const source = {
    file: `${slug}/index.mdx`,
    bytes: new TextEncoder().encode(mdx),
    pictures: [],
  };
  const verdict = checkDocument(kind, source, surroundings);
  if ('passed' in verdict) return [];
  return faultsInFields(
    { mdx, values, problems: verdict.problems },
    { schema: schemaOf(kind, vocabulary), descriptions: kind.descriptions, vocabulary, controls },
  );
}

/** It is the writer's own, sent today. */
function valuesOfShort(answers: Answers, { kind, controls, today }: ShortSurroundings): Values {
  const settled = { published: today, ...(kind === 'adoption' ? { confirmed: today } : {}) };
  return valuesOf(
    controls,
    { ...answers, ...settled, ...timesOf(answers['dates']) },
    { asked: new Set(['institution', 'contributors']) },
  );
}

/** A time of day as a person writes it, after a space: `2026-03-04 09:00`. */
function timesOf(dates: Answer | undefined): Answers {
  if (typeof dates !== 'object' || Array.isArray(dates)) return {};
  const times = Object.entries(dates as Answers).map(
    ([name, answer]) =>
      [
        name,
        typeof answer === 'string'
          ? answer.trim().replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d{2}:\d{2}$)/, '$1T')
          : answer,
      ] as const,
  );
  return { dates: Object.fromEntries(times) };
}

function fileOf(values: Values): string {
  return `---\n${stringify(values, yamlStyle)}---\n`;
}

/** An adoption is called after the library and the case, an offer after its title. */
function slugOf(values: Values, { kind, slugs }: ShortSurroundings): string {
  const {
    title,
    institution,
    case: tried,
  } = values as {
    readonly title?: string;
    readonly institution?: { readonly name?: string };
    readonly case?: string;
  };
  const words = kind === 'offer' ? (title ?? '') : `${institution?.name ?? ''} ${tried ?? ''}`;
  return freeSlug(words, slugs[kind]);
}

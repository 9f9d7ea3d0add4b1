/** A new case from a contributor's answers: the file, and where it goes. */
import { stringify } from 'yaml';
import { requiredHeadings } from '../model/case.ts';

/** Answers to the questions of the first tier, as the model names them. */
export interface Answers {
  readonly title: string;
  readonly summary: string;
  readonly sector: readonly string[];
  readonly institution: { readonly name: string; readonly place: string; readonly country: string };
  readonly setting: readonly string[];
  readonly workflow: readonly string[];
  readonly desk: string;
  readonly collaboration: readonly string[];
  readonly challenge: readonly string[];
  readonly result: string;
  readonly outcome: {
    readonly kind: string;
    readonly direction: string;
    readonly statement: string;
  };
  /** Years or year-months; no end while it runs. */
  readonly period: { readonly start: string; readonly end?: string };
  readonly contributor: string;
}

/** A name for the folder: the title in small letters, digits and hyphens, cut between words. */
export function slugFor(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > 60) break;
    slug = longer;
  }
  return slug === '' ? 'new-case' : slug;
}

/**
 * The whole file: every field of the first tier, then the headings with nothing under them, so that the check
 * names each part that is still to be written.
 *
 * @param today ISO date
 */
export function newCaseText(answers: Answers, today: string): string {
  const { contributor, period, institution, outcome, ...rest } = answers;
  const { title, summary, sector, setting, workflow, desk, collaboration, challenge, result } =
    rest;
  const fields = {
    title,
    summary,
    sector,
    institution: [institution],
    setting,
    workflow,
    desk,
    collaboration,
    challenge,
    result,
    outcome: [outcome],
    period: period.end === undefined ? { start: period.start, running: true } : period,
    provenance: 'contributed',
    contributors: [{ name: contributor }],
    published: today,
    confirmed: today,
  };
  const yaml = stringify(fields, { lineWidth: 100, version: '1.2', schema: 'core' });
  return `---\n${yaml}---\n\n${requiredHeadings.map((heading) => `## ${heading}\n`).join('\n')}`;
}

/** BibTeX, read by BibTeX, biber and reference managers (entry type `online` of the biblatex manual, 2.1.1). */
import type { Reference } from './reference.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with every character that TeX would act on made harmless. Other characters stay as they are, in UTF-8. */
export function escapeTex(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[\\{}#$%&_~^]/g, (found) => escapes[found] ?? found);
}

/** A name: braces keep a body's name whole, and any name that BibTeX would take apart wrongly. */
function nameOf(name: string, corporate: boolean): string {
  const escaped = escapeTex(name);
  return corporate || /,|\band\b/i.test(name) ? `{${escaped}}` : escaped;
}

/**
 * @param key citation key: letters, digits and hyphens
 * @param site title of the site that the case is part of
 * @returns one entry with a line break at its end
 */
export function bibtexOf(reference: Reference, key: string, site: string): string {
  const month = months[Number(reference.published.slice(5, 7)) - 1] ?? 'jan';
  const fields: readonly (readonly [string, string])[] = [
    [
      'author',
      `{${reference.people.map((each) => nameOf(each, reference.corporate)).join(' and ')}}`,
    ],
    ['title', `{{${escapeTex(reference.title)}}}`],
    ['year', `{${reference.year}}`],
    ['month', month],
    ['organization', `{${escapeTex(site)}}`],
    ['url', `{${reference.address}}`],
    ['abstract', `{${escapeTex(reference.summary)}}`],
    ['langid', `{${reference.language}}`],
    ['note', `{Licence: ${escapeTex(reference.license)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`);
  return [`@online{${key},`, ...lines, '}', ''].join('\n');
}

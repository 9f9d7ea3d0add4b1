/** RIS, read by EndNote, Zotero, Mendeley and most library catalogues (Research Information Systems, 2011). */
import type { Reference } from './reference.ts';

/** One line cannot hold another: breaks and control characters become spaces. */
function oneLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * @param site title of the site that the case is part of
 * @param publisher who answers for the site
 * @returns one record, lines ended as the format asks, by carriage return and line feed
 */
export function risOf(
  reference: Reference,
  { site, publisher }: { readonly site: string; readonly publisher: string },
): string {
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ...reference.people.map((name) => ['AU', name] as const),
    ['TI', reference.title],
    ['T2', site],
    ['PB', publisher],
    ['PY', reference.year],
    ['DA', reference.published.replaceAll('-', '/')],
    ['AB', reference.summary],
    ['LA', reference.language],
    ['UR', reference.address],
    ['N1', `Licence: ${reference.license}`],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

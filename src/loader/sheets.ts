/** The sheets of the toolkit as pages ask for them: by what they help with, and by what can be filled in. */
import type { DataOf } from '../model/documents.ts';
import { textOf, type DocumentRecord } from './document-record.ts';
import { documentsOf } from './documents.ts';

export type Sheet = DocumentRecord<'sheet'>;

/** Schemes by which a sheet says what it helps with. */
type Helps = keyof Pick<DataOf['sheet'], 'challenge' | 'collaboration' | 'workflow'>;

const helps: readonly Helps[] = ['challenge', 'collaboration', 'workflow'];

/** @param named sheets that come first, in this order */
export async function sheetsFor(
  scheme: string,
  concept: string,
  named: readonly string[] = [],
): Promise<readonly Sheet[]> {
  const sheets = await documentsOf('sheet');
  const field = helps.find((each) => each === scheme);
  const first = named.flatMap((slug) => sheets.find((each) => each.slug === slug) ?? []);
  const others = sheets.filter(
    (each) => field !== undefined && each.data[field].includes(concept) && !first.includes(each),
  );
  return [...first, ...others];
}

/** Sheets with blanks that a case can fill. */
export async function sheetsFilledFromCase(): Promise<readonly Sheet[]> {
  const sheets = await documentsOf('sheet');
  const filled = await Promise.all(sheets.map(async (each) => hasFilledBlanks(each)));
  return sheets.filter((_, index) => filled[index]);
}

async function hasFilledBlanks(sheet: Sheet): Promise<boolean> {
  const { lead, sections } = await textOf(sheet);
  return [lead, ...sections.map(({ html }) => html)].some((html) => html.includes('data-from='));
}

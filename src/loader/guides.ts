/** What pages of concepts show besides the concept's cases: the editors' guide, and the sheets that help. */
import type { RenderedText } from '../markdown/render.ts';
import type { Entry } from '../model/entry.ts';
import { allCases } from './cases.ts';
import { textOf, type DocumentRecord } from './document-record.ts';
import { documentsOf, refusedOf, type Refused } from './documents.ts';
import { sheetsFor, type Sheet } from './sheets.ts';

export interface Help {
  /** Changes whenever anything of it does. */
  readonly digest: readonly string[];
  readonly guide?: DocumentRecord<'guide'>;
  /** The cases that the guide stands on. */
  readonly cases: readonly Entry[];
  readonly sheets: readonly Sheet[];
  /** Only while serving for development. */
  readonly refused?: Refused;
}

export async function helpWith(scheme: string, concept: string): Promise<Help> {
  const about = `${scheme}/${concept}`;
  const guide = (await documentsOf('guide')).find(({ data }) => data.about === about);
  const sheets = await sheetsFor(scheme, concept, guide?.data.toolkit);
  const records = await allCases();
  const cases = (guide?.data.cases ?? []).flatMap(
    (slug) => records.find((each) => each.slug === slug)?.entry ?? [],
  );
  const refused = (await refusedOf('guide')).find(({ slug }) => slug === `${scheme}-${concept}`);
  return {
    digest: [
      guide?.digest ?? '',
      ...sheets.map(({ slug, digest }) => `${slug} ${digest}`),
      ...cases.map(({ slug, title, who }) => `${slug} ${title} ${who}`),
    ],
    cases,
    sheets,
    ...(guide ? { guide } : {}),
    ...(refused ? { refused } : {}),
  };
}

/** The text of a guide, where there is one. */
export async function guideText({ guide }: Help): Promise<RenderedText | undefined> {
  return guide && textOf(guide);
}

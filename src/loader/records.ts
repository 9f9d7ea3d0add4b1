/** From a checked case to what a page shows of it; knows nothing of Astro. */
import { countsAsEvidence } from '../model/adoption.ts';
import { completenessOf } from '../model/completeness.ts';
import { entryOf } from '../model/entry.ts';
import { evidenceOf } from '../model/evidence.ts';
import { isStale } from '../model/staleness.ts';
import { language, text, vocabulary } from '../site/this-site.ts';
import { today } from '../site/today.ts';
import type { CaseRecord } from './case-record.ts';
import type { DocumentRecord } from './document-record.ts';

/** @param adoptions all that name the case */
export function recordOf(
  document: DocumentRecord<'case'>,
  adoptions: readonly DocumentRecord<'adoption'>[],
): CaseRecord {
  const { slug, data } = document;
  const evidence = evidenceOf(data, { adoptions: supporting(adoptions), today });
  const stale = isStale(data.confirmed, today);
  const shown = [document.digest, ...(stale ? ['stale'] : []), ...adoptions.map(digestOf)];
  return {
    ...document,
    digest: shown.join('-'),
    evidence,
    completeness: completenessOf(data),
    stale,
    adoptions,
    entry: entryOf(slug, data, evidence.level, { vocabulary, text, language }),
  };
}

function digestOf({ digest }: { readonly digest: string }): string {
  return digest;
}

/** How many adoptions raise the evidence for a case. */
function supporting(adoptions: readonly Pick<DocumentRecord<'adoption'>, 'data'>[]): number {
  return adoptions.filter(({ data }) => countsAsEvidence(data)).length;
}

export function newestFirst(a: CaseRecord, b: CaseRecord): number {
  if (a.data.published !== b.data.published) return a.data.published < b.data.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

/** What is compared of a case, fetched when a reader puts it beside others. */
import type { APIRoute } from 'astro';
import type { OtherCase } from '../../compare/compared-case.ts';
import { comparedCase } from '../../compare/from-case.ts';
import type { CaseRecord } from '../../loader/case-record.ts';
import { allCases } from '../../loader/cases.ts';
import { textOf } from '../../loader/document-record.ts';
import { nearCases } from '../../loader/related.ts';
import { nearestToShow } from '../../related/to-show.ts';
import { digestOf } from '../../site/digest.ts';
import { surroundings } from '../../site/surroundings.ts';
import { addresses, language, text, vocabulary } from '../../site/this-site.ts';

export async function getStaticPaths() {
  const near = await nearCases();
  return (await allCases()).map((record) => {
    const others: readonly OtherCase[] = nearestToShow(near.get(record.slug) ?? []).map(
      ({ record: { slug, entry }, sector }) => ({ slug, title: entry.title, sector }),
    );
    return {
      params: { slug: record.slug },
      props: { record, others },
      cacheKey: digestOf(record.digest, record.evidence, surroundings, others),
    };
  });
}

interface Props {
  readonly record: CaseRecord;
  readonly others: readonly OtherCase[];
}

export const GET: APIRoute<Props> = async ({ props: { record, others } }) =>
  Response.json(
    comparedCase(record, await textOf(record), others, { vocabulary, text, language, addresses }),
  );

/** What follows the text of a case: the nearest practice elsewhere, people, sources, how to cite it, who wrote it. */
import { referenceTo } from '../../../cite/reference.ts';
import { dateInWords } from '../../../i18n/date.ts';
import { listOf } from '../../../i18n/list.ts';
import { numberInWords } from '../../../i18n/number.ts';
import type { CaseRecord } from '../../../loader/case-record.ts';
import type { CaseData } from '../../../model/case.ts';
import { whoAndWhen } from '../../../model/entry.ts';
import { licenseAddresses, licenseName } from '../../../site/outside.ts';
import { addresses, language, site, text, vocabulary } from '../../../site/this-site.ts';
import { conceptOf } from '../../../vocabulary/lookup.ts';
import { caseChapter } from '../book.ts';
import type { BookCase } from '../cases.ts';
import { heading, type Typesetting } from '../chapter.ts';
import { foreign, markup, ofBook, type Markup } from '../markup.ts';
import { sectorMarks } from '../marks.ts';
import { sourceId } from './citations.ts';
import { factRows } from './facts.ts';

export function across(
  chapter: string,
  { record, near }: BookCase,
  set: Typesetting,
): Markup | undefined {
  if (near.length === 0) return undefined;
  const id = `${chapter}-across`;
  const entries = near.map(({ record: { slug, entry }, reasons }) => {
    const target = caseChapter(slug);
    return markup`<li><p class="where">${sectorMarks(entry.sectors)}, ${whoAndWhen(entry)}</p>
<p class="entry"><a href="${set.to(target)}"${foreign(entry.language, language)}>${entry.title}</a>${set.pageOf(target)}</p>
<p class="shares"><b>${text('case.across.both')}</b> ${reasons.join('; ')}</p></li>`;
  });
  return markup`<section class="across" aria-labelledby="${id}"${ofBook(record.data.language)}>
${heading(set, 1, text('case.across.title'), markup` id="${id}"`)}
<ol class="plain">${entries}</ol>
</section>`;
}

export function people(chapter: string, data: CaseData, set: Typesetting): Markup | undefined {
  const rows = factRows(
    [
      { scheme: 'role', ids: data.role },
      { scheme: 'skill', ids: data.skill },
      { scheme: 'size', ids: [data.size] },
      { scheme: 'structure', ids: [data.structure] },
    ],
    set,
  );
  if (rows.length === 0) return undefined;
  const id = `${chapter}-people`;
  return markup`<section class="people" aria-labelledby="${id}"${ofBook(data.language)}>
${heading(set, 1, text('case.people'), markup` id="${id}"`)}
<dl class="facts">${rows}</dl>
</section>`;
}

/** Numbered as the text cites them. */
export function sources(chapter: string, data: CaseData, set: Typesetting): Markup | undefined {
  if (!data.sources) return undefined;
  const own = ofBook(data.language);
  const id = `${chapter}-sources`;
  const entries = data.sources.map((source, n) => {
    const published = [source.publisher, source.year].filter((part) => part !== undefined);
    const kind = conceptOf(vocabulary, 'source-kind', source.kind).label;
    const title =
      source.url === undefined
        ? markup`${source.title}`
        : markup`<a href="${source.url}">${source.title}</a>`;
    return markup`<li id="${sourceId(chapter, n + 1)}" epub:type="endnote"${
      source.url !== undefined && markup` data-address="${source.url}"`
    }>${title}. ${
      published.length > 0 && `${published.join(', ')}. `
    }<span${own}>${kind}.${source.url === undefined && ` ${text('case.no-address')}`}</span>${
      source.archived !== undefined &&
      markup` <a href="${source.archived}"${own}>${text('case.archived')}</a>`
    }</li>`;
  });
  return markup`<section class="sources" role="doc-endnotes" epub:type="endnotes" aria-labelledby="${id}">
${heading(set, 1, text('case.sources'), markup` id="${id}"${own}`)}
<ol>${entries}</ol>
</section>`;
}

export function cite(chapter: string, record: CaseRecord, set: Typesetting): Markup {
  const { data } = record;
  const { authors, year, title, address } = referenceTo(record, { site, addresses, language });
  const id = `${chapter}-cite`;
  const license = text('cite.license', { license: licenseName(data.license) });
  return markup`<section class="cite-this" aria-labelledby="${id}"${ofBook(data.language)}>
${heading(set, 1, text('case.cite'), markup` id="${id}"`)}
<p>${authors} (${year}). <span${foreign(data.language, language)}>${title}</span>. <cite>${site.title}</cite>. <a href="${address}">${address}</a></p>
<p class="note"><a href="${licenseAddresses[data.license]}">${license}</a></p>
</section>`;
}

/** Who wrote it and when it was last confirmed. */
export function aboutCase(chapter: string, { data, stale }: CaseRecord, set: Typesetting): Markup {
  const id = `${chapter}-about`;
  const dates = text('case.about.dates', {
    published: dateInWords(data.published, language),
    confirmed: dateInWords(data.confirmed, language),
  });
  return markup`<section class="about-case" aria-labelledby="${id}"${ofBook(data.language)}>
${heading(set, 1, text('case.about.title'), markup` id="${id}"`)}
<p>${provenance(data)} ${dates}${stale && ` ${text('case.about.stale')}`}</p>
</section>`;
}

function provenance({ provenance: kind, sources: cited, contributors }: CaseData): string {
  if (kind === 'compiled') {
    const count = cited?.length ?? 0;
    return text('case.about.compiled', { count, number: numberInWords(count, text, language) });
  }
  const names = (contributors ?? []).map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} (${affiliation})`,
  );
  return names.length === 0
    ? text('case.about.contributed-unnamed')
    : text('case.about.contributed', { names: listOf(names, language) });
}

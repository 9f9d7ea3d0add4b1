/** A case as a chapter: head, facts, outcomes, the six parts, and what follows them. */
import { requiredHeadings } from '../../../model/case.ts';
import { addresses, vocabulary } from '../../../site/this-site.ts';
import { conceptOf, shortLabel } from '../../../vocabulary/lookup.ts';
import type { CaseRecord } from '../../../loader/case-record.ts';
import { caseChapter } from '../book.ts';
import type { BookCase } from '../cases.ts';
import { chapterTitle, heading, type Chapter, type Typesetting } from '../chapter.ts';
import { markup, ofBook, type Markup } from '../markup.ts';
import { sectorMarks } from '../marks.ts';
import { bodyMarkup } from './body.ts';
import { aboutCase, across, cite, people, sources } from './endmatter.ts';
import { glance } from './glance.ts';
import { outcomes } from './outcomes.ts';
import { transferNotes } from './transfer.ts';

/** Chapters of cases by their addresses on the site. */
export type ChaptersByAddress = ReadonlyMap<string, string>;

export function chaptersByAddress(cases: readonly BookCase[]): ChaptersByAddress {
  return new Map(
    cases.map(({ record: { slug } }) => [addresses.case(slug), caseChapter(slug)] as const),
  );
}

/** @param part heading of the part that it stands in */
export function chapterOfCase(each: BookCase, part: string, chapters: ChaptersByAddress): Chapter {
  const { record } = each;
  const name = caseChapter(record.slug);
  return {
    name,
    title: record.data.title,
    language: record.data.language,
    matter: 'bodymatter',
    type: 'chapter',
    role: 'doc-chapter',
    withinPart: true,
    runningHead: part,
    content: (set) => markup`${head(name, record, set)}
${glance(name, record, set)}
${outcomes(name, record, set)}
<div class="telling">
${body(name, each, set, chapters)}
${across(name, each, set)}
${people(name, record.data, set)}
${sources(name, record.data, set)}
${cite(name, record, set)}
${aboutCase(name, record, set)}
</div>`,
  };
}

function head(name: string, { data, entry }: CaseRecord, set: Typesetting): Markup {
  const result = shortLabel(conceptOf(vocabulary, 'result', data.result));
  const where = [entry.who, entry.when].filter((part) => part !== '').join(', ');
  return markup`<header class="case-head">
<p class="where"${ofBook(data.language)}>${sectorMarks(entry.sectors)} · ${where} · ${result}</p>
${chapterTitle({ name }, set, data.title)}
<p class="lede">${data.summary}</p>
</header>`;
}

function body(
  chapter: string,
  { record: { data }, sections }: BookCase,
  set: Typesetting,
  chapters: ChaptersByAddress,
): readonly Markup[] {
  const around = { chapter, set, chapterAt: (address: string) => chapters.get(address) };
  return sections.map(({ id: section, heading: words, html }) => {
    const id = `${chapter}-${section}`;
    return markup`<section class="told" aria-labelledby="${id}">
${heading(set, 1, words, markup` id="${id}"`)}
${bodyMarkup(html, around)}
${words === requiredHeadings.at(-1) && transferNotes(data, set)}
</section>`;
  });
}

/** What comes before the cases: the title page, how to read the book, and its contents by area of work. */
import { dateInWords } from '../../i18n/date.ts';
import { collectionFigures } from '../../model/collection-figures.ts';
import { whoAndWhen } from '../../model/entry.ts';
import type { EvidenceLevel } from '../../model/evidence.ts';
import { staleAfterMonths } from '../../model/staleness.ts';
import { language, site, text, vocabulary } from '../../site/this-site.ts';
import { topConcepts } from '../../vocabulary/lookup.ts';
import { shortLabel } from '../../vocabulary/lookup.ts';
import { caseChapter, partTitle, type Book, type WorkGroup } from './book.ts';
import type { BookCase } from './cases.ts';
import { chapterTitle, heading, type Chapter, type Typesetting } from './chapter.ts';
import { foreign, markup, type Markup } from './markup.ts';
import { crossingMark, evidenceMark, sectorMark, sectorMarks } from './marks.ts';

const front = { language, matter: 'frontmatter', withinPart: false } as const;

/** `110 cases, edition of 25 November 2026`. */
export function editionLine({ cases, date }: Pick<Book, 'cases' | 'date'>): string {
  return text('book.edition', {
    cases: text('case.count', { count: cases.length }),
    date: dateInWords(date, language),
  });
}

export function titlePage(book: Book): Chapter {
  const name = 'title-page';
  const sectors = topConcepts(vocabulary, 'sector').map((sector) =>
    sectorMark({ top: sector.id, label: shortLabel(sector) }),
  );
  return {
    ...front,
    name,
    title: text('book.title-page'),
    type: 'titlepage',
    content: (set) => markup`${crossingMark()}
${chapterTitle({ name }, set, book.title)}
<p class="lede">${site.tagline}</p>
<p class="edition">${editionLine(book)}</p>
<p class="sectors">${sectors.map((each) => markup`${each} `)}</p>
<p class="publisher">${site.publisher}</p>`,
  };
}

/** What a case is, how the book is laid out, and how far to trust what it says. */
export function howToRead(book: Book): Chapter {
  const name = 'how-to-read';
  return {
    ...front,
    name,
    title: text('book.read.title'),
    type: 'introduction',
    role: 'doc-introduction',
    content: (set) => markup`${chapterTitle({ name }, set, text('book.read.title'))}
<p class="lede">${text('about.lede')}</p>
<p>${text('book.read.order')}</p>
<p>${text('book.read.parts')}</p>
${section(set, 'about.cases.heading', [caseFigures(book), text('about.cases.how')])}
${section(set, 'about.failures.heading', [text('about.failures.words')])}
${heading(set, 1, text('about.evidence.heading'))}
<p>${text('about.evidence.words', { months: staleAfterMonths })}</p>
<dl class="scale">${vocabulary.evidence.concepts.map(
      ({ label, definition }, level) =>
        markup`<div><dt>${evidenceMark(level as EvidenceLevel)}: ${label}</dt><dd>${definition}</dd></div>`,
    )}</dl>`,
  };
}

function section(
  set: Typesetting,
  title: 'about.cases.heading' | 'about.failures.heading',
  paragraphs: readonly string[],
): Markup {
  return markup`${heading(set, 1, text(title))}${paragraphs.map((each) => markup`<p>${each}</p>`)}`;
}

function caseFigures({ cases }: Book): string {
  const figures = collectionFigures(cases.map(({ record }) => record));
  const { all, compiled, contributed } = figures;
  return [
    text('about.cases.count', { count: all }),
    compiled === all
      ? text('about.cases.all-compiled')
      : compiled > 0 && text('about.cases.compiled', { count: compiled }),
    contributed > 0 && text('about.cases.contributed', { count: contributed }),
  ]
    .filter((each) => each !== false)
    .join(' ');
}

/** The cases once more, by what they are mainly about. */
export function contentsByWork(book: Book): Chapter {
  const name = 'by-work';
  return {
    ...front,
    name,
    title: text('book.by-work.title'),
    type: 'preamble',
    content: (set) => markup`${chapterTitle({ name }, set, text('book.by-work.title'))}
<p class="note">${text('book.by-work.words')}</p>
${groupLists(name, book.byWork, set)}`,
  };
}

/** Cases under their areas of work, each a line that leads to it. */
function groupLists(
  chapter: string,
  groups: readonly WorkGroup[],
  set: Typesetting,
): readonly Markup[] {
  return groups.map(({ workflow, cases }) => {
    const id = `${chapter}-${workflow.id}`;
    return markup`<section aria-labelledby="${id}">${heading(set, 1, workflow.label, markup` id="${id}"`)}
<ul class="plain lines">${cases.map((each) => caseLine(each, set))}</ul></section>`;
  });
}

function caseLine({ record: { slug, entry } }: BookCase, set: Typesetting): Markup {
  const target = caseChapter(slug);
  return markup`<li><p class="line"><a href="${set.to(target)}"${foreign(entry.language, language)}>${entry.title}</a>${set.pageOf(target)}</p>
<p class="where">${sectorMarks(entry.sectors)}, ${whoAndWhen(entry)}</p></li>`;
}

/** The opening of a part: whose cases these are, and which. */
export function partOpening(part: Book['parts'][number]): Chapter {
  const { sector, groups } = part;
  const name = partChapter(sector.id);
  const count = groups.reduce((sum, group) => sum + group.cases.length, 0);
  return {
    language,
    matter: 'bodymatter',
    withinPart: false,
    name,
    title: partTitle(part),
    type: 'part',
    role: 'doc-part',
    content: (
      set,
    ) => markup`<header class="part-head"><p class="where">${sectorMark({ top: sector.id, label: text('case.count', { count }) })}</p>
${chapterTitle({ name }, set, partTitle(part))}
<p class="lede">${sector.definition}</p></header>
${groupLists(name, groups, set)}`,
  };
}

export function partChapter(sector: string): string {
  return `part-${sector}`;
}

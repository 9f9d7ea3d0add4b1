/** The crosswalk of terms: a chapter for each letter, a concept with the words of every kind of library. */
import { withinSentence } from '../../i18n/list.ts';
import { language, text, vocabulary } from '../../site/this-site.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { byLetter, opening, type Letter } from '../../vocabulary/letters.ts';
import { conceptOf, shortLabel } from '../../vocabulary/lookup.ts';
import { neighboursOf } from '../../vocabulary/outline.ts';
import { wordsFor } from '../../vocabulary/words.ts';
import { chapterTitle, heading, type Chapter, type Typesetting } from './chapter.ts';
import { joined, markup, type Markup } from './markup.ts';
import { sectorMark } from './marks.ts';

const back = { language, matter: 'backmatter' } as const;

/** The introduction, then the letters. */
export function termChapters(): readonly Chapter[] {
  const letters = byLetter(vocabulary.term.concepts, language);
  return [introduction(letters), ...letters.map(letterChapter)];
}

/** Name of the chapter that all terms begin with. */
export const termsChapter = 'terms';

function introduction(letters: readonly Letter[]): Chapter {
  return {
    ...back,
    withinPart: false,
    name: termsChapter,
    title: text('terms.title'),
    type: 'glossary',
    role: 'doc-glossary',
    content: (set) => markup`${chapterTitle({ name: termsChapter }, set, text('terms.title'))}
<p class="lede">${text('terms.heading')}</p>
<p>${text('book.terms.words')}</p>
${letters.map(
  ({ letter, concepts }) =>
    markup`<p class="letters"><b>${letter}</b> ${joined(
      concepts.map((each) => termLink(each, opening(each.label, language), set)),
      ', ',
    )}</p>`,
)}`,
  };
}

function letterChapter({ letter, concepts }: Letter): Chapter {
  const name = letterName(letter);
  return {
    ...back,
    withinPart: true,
    name,
    title: text('book.terms.letter', { letter }),
    runningHead: text('terms.title'),
    type: 'glossary',
    role: 'doc-glossary',
    content: (set) => markup`${chapterTitle({ name }, set, letter)}
${concepts.map((concept) => term(concept, set))}`,
  };
}

function letterName(letter: string): string {
  const code = letter.codePointAt(0)?.toString(16) ?? '0';
  return `terms-${/^[a-z]$/i.test(letter) ? letter.toLowerCase() : code}`;
}

function termId(id: string): string {
  return `term-${id}`;
}

function termLink({ id, label }: Concept, words: string, set: Typesetting): Markup {
  const [own] = byLetter([conceptOf(vocabulary, 'term', id)], language);
  const chapter = letterName(own?.letter ?? label);
  return markup`<a href="${set.to(chapter, termId(id))}">${words}</a>`;
}

function term(concept: Concept, set: Typesetting): Markup {
  const id = termId(concept.id);
  const { anywhere, bySector } = wordsFor(vocabulary, concept);
  const rows = bySector.filter(({ own, within }) => own.length > 0 || within.length > 0);
  return markup`<section class="term" id="${id}" aria-labelledby="${id}-label">
${heading(set, 1, opening(concept.label, language), markup` id="${id}-label"`)}
<p>${concept.definition}</p>
<dl class="words">${
    anywhere.length > 0 &&
    markup`<div><dt>${text('browse.words-anywhere')}</dt><dd>${anywhere.join(', ')}</dd></div>`
  }${rows.map(
    ({ sector, own, within }) =>
      markup`<div><dt>${sectorMark({ top: sector.id, label: shortLabel(sector) })}</dt>${
        own.length > 0 && markup`<dd>${own.join(', ')}</dd>`
      }${within.map((kind) => markup`<dd><i>${shortLabel(kind.sector)}:</i> ${kind.words.join(', ')}</dd>`)}</div>`,
  )}</dl>
${ambiguous(concept, set)}${neighbours(concept, set)}
</section>`;
}

function ambiguous({ avoid }: Concept, set: Typesetting): Markup | undefined {
  if (avoid.length === 0) return undefined;
  const words = avoid.map(({ term: word, also, see }) => {
    const other = see === undefined ? undefined : conceptOf(vocabulary, 'term', see);
    return markup`<i>${word}</i>, ${text('terms.also-means', { meaning: also })}${
      other &&
      markup` (${termLink(other, withinSentence(text('terms.see', { label: other.label }), language), set)})`
    }`;
  });
  return markup`<p class="note"><b>${text('terms.take-care')}:</b> ${joined(words, '; ')}.</p>`;
}

function neighbours(concept: Concept, set: Typesetting): readonly Markup[] {
  const round = neighboursOf(vocabulary.term.concepts, concept);
  return (['broader', 'narrower', 'related'] as const).flatMap((which) =>
    round[which].length === 0
      ? []
      : [
          markup`<p class="note"><b>${text(`terms.${which}`)}:</b> ${joined(
            round[which].map((each) => termLink(each, each.label, set)),
            ', ',
          )}</p>`,
        ],
  );
}

/** What changed, the most telling first: bars where there is something to compare, else a figure or a direction. */
import type { CaseRecord } from '../../../loader/case-record.ts';
import { withQualifierInWords } from '../../../model/entry.ts';
import { barsOf, figureOf, type Figure } from '../../../model/figure.ts';
import { measuredHow } from '../../../model/measured-how.ts';
import type { Measure, Outcome } from '../../../model/outcome.ts';
import { language, text, vocabulary } from '../../../site/this-site.ts';
import { conceptOf, shortLabel } from '../../../vocabulary/lookup.ts';
import { heading, type Typesetting } from '../chapter.ts';
import { markup, ofBook, type Markup } from '../markup.ts';
import { barMark } from '../marks.ts';
import { citations } from './citations.ts';

export function outcomes(chapter: string, record: CaseRecord, set: Typesetting): Markup {
  const { data, entry } = record;
  const own = ofBook(data.language);
  const id = `${chapter}-outcomes`;
  const top = entry.sectors[0]?.top ?? '';
  const all = data.outcome.map((outcome) => {
    const how = measuredHow(outcome, data, { vocabulary, text, language }).join(' ');
    const says = markup`<p class="says">${outcome.statement}${citations(outcome.source, chapter, set)}</p>`;
    const { measure } = outcome;
    return measure && barsOf(measure, language).length > 0
      ? markup`<div class="outcome">${says}${chart(measure, top, own)}<p class="how"${own}>${how}</p></div>`
      : markup`<div class="outcome">${alone(outcome, own)}${says}<p class="how"${own}>${caption(measure)}${how}</p></div>`;
  });
  return markup`<section class="outcomes" aria-labelledby="${id}">
${heading(set, 1, text('case.outcomes'), markup` id="${id}"${own}`)}
${all}
</section>`;
}

/** The numbers are a table that reads well by itself; the bars only show what it says. */
function chart(measure: Measure, top: string, own: Markup | undefined): Markup {
  const figure = withQualifierInWords(figureOf(measure, language), vocabulary);
  const rows = barsOf(measure, language).map(({ which, value, length }) => {
    const parts = [which === 'after' && figure.qualifier, value, figure.unit].filter(Boolean);
    return markup`<tr><th scope="row"${own}>${text(`case.${which}`)}</th><td class="value"${own}>${parts.join('\u00a0')}</td><td class="drawn">${barMark(length, which === 'before' ? 'was' : 'is', top)}</td></tr>`;
  });
  return markup`<table class="measure"><caption>${figure.caption}</caption><tbody>${rows}</tbody></table>`;
}

function alone({ measure, direction }: Outcome, own: Markup | undefined): Markup {
  if (!measure)
    return markup`<p class="direction"${own}>${shortLabel(conceptOf(vocabulary, 'direction', direction))}</p>`;
  return markup`<p class="figure"${own}>${figureMarkup(withQualifierInWords(figureOf(measure, language), vocabulary))}</p>`;
}

/** A figure with its qualifier and short unit. */
function figureMarkup({ qualifier, number, unit }: Figure): Markup {
  return markup`${qualifier && markup`<small>${qualifier}</small> `}${number}${unit && markup`<small>\u00a0${unit}</small>`}`;
}

function caption(measure: Measure | undefined): string {
  return measure ? `${figureOf(measure, language).caption}. ` : '';
}

/** What another library would keep and change, and a note for each other kind of library. */
import type { CaseData } from '../../../model/case.ts';
import { sectorName } from '../../../model/entry.ts';
import { text, vocabulary } from '../../../site/this-site.ts';
import { heading, type Typesetting } from '../chapter.ts';
import { markup, ofBook, type Markup } from '../markup.ts';
import { sectorMark } from '../marks.ts';

const kinds = ['keep', 'adapt', 'works', 'fails'] as const;

export function transferNotes(
  { transfer, provenance, language }: Pick<CaseData, 'transfer' | 'provenance' | 'language'>,
  set: Typesetting,
): Markup | undefined {
  if (!transfer) return undefined;
  const own = ofBook(language);
  const points = kinds.flatMap((which) => {
    const sentences = transfer[which];
    return sentences ? [row(markup`${text(`case.transfer.${which}`)}`, sentences, own)] : [];
  });
  const notes = Object.entries(transfer.for ?? {}).flatMap(([id, note]) =>
    note === undefined ? [] : [row(sectorMark(sectorName(vocabulary, id)), [note], own)],
  );
  const from = provenance === 'compiled' ? 'case.transfer.compiled' : 'case.transfer.contributed';
  return markup`<div class="transfer">
${heading(set, 2, [text('case.transfer.title'), ' ', markup`<span class="from">${text(from)}</span>`], own)}
${points.length > 0 && markup`<dl class="facts">${points}</dl>`}
${
  notes.length > 0 &&
  markup`${heading(set, 2, text('case.transfer.for'), own)}<dl class="facts">${notes}</dl>`
}
</div>`;
}

function row(label: Markup, sentences: readonly string[], own: Markup | undefined): Markup {
  return markup`<div><dt${own}>${label}</dt>${sentences.map((each) => markup`<dd>${each}</dd>`)}</div>`;
}

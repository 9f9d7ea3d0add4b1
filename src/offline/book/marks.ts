/** The small drawings of the book: sectors by shape, evidence by strokes, the crossing. Each with its words beside it. */
import { sectorShape } from '../../components/sector-shapes.ts';
import type { SectorName } from '../../model/entry.ts';
import type { EvidenceLevel } from '../../model/evidence.ts';
import { crossing } from '../../cards/paper.ts';
import { text } from '../../site/this-site.ts';
import { joined, markup, type Markup, type Piece } from './markup.ts';

const svg = 'http://www.w3.org/2000/svg';

type Sector = Pick<SectorName, 'top' | 'label'>;

export function sectorMark({ top, label }: Sector): Markup {
  return markup`<span class="sector"><svg xmlns="${svg}" class="shape of-${top}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="${sectorShape(top)}"/></svg>${label}</span>`;
}

export function sectorMarks(sectors: readonly Sector[]): readonly Piece[] {
  return joined(sectors.map(sectorMark), ', ');
}

/** Four strokes, as many filled as have been earned, and the level in words. */
export function evidenceMark(level: EvidenceLevel): Markup {
  const strokes = [0, 1, 2, 3].map((n) =>
    n < level
      ? markup`<path d="M${n * 5 + 0.5} 0h3v12h-3z"/>`
      : markup`<path class="open" d="M${n * 5 + 1} .5h2v11h-2z"/>`,
  );
  return markup`<span class="evidence"><svg xmlns="${svg}" class="strokes" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">${strokes}</svg>${text('evidence.level', { level })}</span>`;
}

export function crossingMark(): Markup {
  return markup`<svg xmlns="${svg}" class="crossing" viewBox="0 0 40 28" width="40" height="28" aria-hidden="true"><path d="${crossing}"/></svg>`;
}

/** @param share length from 0 to 1 @param top sector that gives the hue of a filled bar */
export function barMark(share: number, look: 'was' | 'is', top: string): Markup {
  const width = Math.round(share * 1000) / 10;
  return markup`<svg xmlns="${svg}" class="bar" viewBox="0 0 100 10" width="100" height="10" preserveAspectRatio="none" aria-hidden="true"><rect class="${look} of-${top}" x="0" y="0.5" width="${width}" height="9"/></svg>`;
}

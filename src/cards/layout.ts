/** The layout of a social card, 1200 by 630 pixels, as the tree of boxes that Satori sets. */
import { whoAndWhen, type Entry } from '../model/entry.ts';
import type { Figure } from '../model/figure.ts';
import { crossing, hueOf, ink, inkSoft, paper, paperTint, rule } from './paper.ts';

export const cardWidth = 1200;
export const cardHeight = 630;

/** A box or a shape, in the form of a React element, which is what Satori reads. */
export interface Box {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

type Child = Box | string;
type Style = Readonly<Record<string, string | number>>;

const serif = 'Newsreader, Newsreader ext';
const sans = 'Public Sans, Public Sans ext';
const margin = 72;
const top = 52;

/** What lies under the words, as SVG: paper, a wide crossing in a tint of it, and the mark. */
export const cardGround = [
  `<path fill="${paper}" d="M0 0h${cardWidth}v${cardHeight}H0z"/>`,
  `<path fill="${paperTint}" transform="translate(560) scale(16 22.5)" d="${crossing}"/>`,
  `<path fill="${ink}" transform="translate(${margin} ${top}) scale(1.36)" d="${crossing}"/>`,
].join('');

/** What a card shows of a case, and the site's name. */
export interface CardContent {
  readonly site: string;
  readonly entry: Pick<Entry, 'title' | 'sectors' | 'who' | 'when' | 'figure' | 'result'>;
  /** Draws the shape of a top sector, on a canvas of 12 by 12. */
  readonly shapeOf: (top: string) => string;
}

export function cardLayout({ site, entry, shapeOf }: CardContent): Box {
  return box(
    {
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: cardWidth,
      height: cardHeight,
      padding: `${top}px ${margin}px 44px`,
      color: ink,
      fontFamily: sans,
      fontSize: 26,
    },
    [
      box({ fontFamily: serif, fontWeight: 500, fontSize: 38, lineHeight: 1, paddingLeft: 72 }, [
        site,
      ]),
      box({ flexDirection: 'column' }, [whereAndWhen(entry, shapeOf), title(entry.title)]),
      box({ borderTop: `1px solid ${ink}`, paddingTop: 22, minHeight: 104, alignItems: 'center' }, [
        ...(entry.figure ? figure(entry.figure) : []),
        box({ marginLeft: 'auto', paddingLeft: 32, color: ink, flexShrink: 0 }, [
          entry.result.label,
        ]),
      ]),
    ],
  );
}

function whereAndWhen(entry: CardContent['entry'], shapeOf: CardContent['shapeOf']): Box {
  const sectors = entry.sectors.map(({ top, label }) =>
    box({ alignItems: 'center', marginRight: 26, flexShrink: 0 }, [
      shape(shapeOf(top), '0 0 12 12', { width: 20, height: 20, marginRight: 10 }, hueOf(top)),
      label,
    ]),
  );
  const place = box({ color: inkSoft }, [whoAndWhen(entry)]);
  return box({ flexWrap: 'wrap', lineHeight: 1.4, marginBottom: 18 }, [...sectors, place]);
}

/** Larger when it is short, so that it fills two or three lines. */
function title(words: string): Box {
  const fontSize = words.length > 70 ? 58 : 66;
  return box(
    {
      fontFamily: serif,
      fontWeight: 500,
      fontSize,
      lineHeight: 1.12,
      letterSpacing: -0.8,
      textWrap: 'balance',
    },
    [words],
  );
}

function figure({ qualifier, number, unit, caption }: Figure): readonly Box[] {
  const small = (words: string) => box({ fontSize: 36, color: inkSoft }, [words]);
  return [
    box({ fontFamily: serif, fontSize: 72, lineHeight: 1, alignItems: 'baseline', flexShrink: 0 }, [
      ...(qualifier ? [small(`${qualifier}\u00a0`)] : []),
      number,
      ...(unit ? [small(`\u00a0${unit}`)] : []),
    ]),
    box(
      {
        color: inkSoft,
        paddingLeft: 28,
        marginLeft: 28,
        borderLeft: `1px solid ${rule}`,
        lineHeight: 1.3,
      },
      [caption],
    ),
  ];
}

function box(style: Style, children: readonly Child[]): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function shape(d: string, viewBox: string, style: Style, fill: string): Box {
  const path = { type: 'path', key: null, props: { d, fill } };
  return {
    type: 'svg',
    key: null,
    props: { viewBox, style, width: style['width'], height: style['height'], children: path },
  };
}

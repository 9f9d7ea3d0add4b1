/** The cover as a picture, 1600 by 2400 pixels: the crossing, the title, and which edition it is. */
import satori from 'satori';
import sharp from 'sharp';
import { pictureFonts } from '../../cards/fonts.ts';
import { crossing, hueOf, ink, inkSoft, paper, paperTint } from '../../cards/paper.ts';
import { sectorShape } from '../../components/sector-shapes.ts';
import { site, vocabulary } from '../../site/this-site.ts';
import { topConcepts } from '../../vocabulary/lookup.ts';
import type { Book } from '../book/book.ts';
import { editionLine } from '../book/front.ts';

const width = 1600;
const height = 2400;
const margin = 150;

/** Few colours are enough for ink on paper, and the picture is a fraction of the size. */
const colours = 64;

/** What lies under the words: paper, and a street crossed from edge to edge. */
const ground = [
  `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>`,
  `<path fill="${paperTint}" d="M0 1000h${width}v900H0z"/>`,
  `<path fill="${ink}" transform="translate(${margin - 78} 1060) scale(34.5 27.86)" d="${crossing}"/>`,
].join('');

/** @returns a PNG, the same bytes for the same book */
export async function coverPicture(
  book: Pick<Book, 'title' | 'cases' | 'date'>,
): Promise<Uint8Array> {
  const layout = box(
    {
      boxSizing: 'border-box',
      flexDirection: 'column',
      width,
      height,
      padding: margin,
      color: ink,
    },
    [
      box({ fontFamily: serif, fontWeight: 500, fontSize: 250, lineHeight: 1, letterSpacing: -6 }, [
        book.title,
      ]),
      box(
        {
          fontFamily: serif,
          fontSize: 82,
          lineHeight: 1.2,
          marginTop: 60,
          color: inkSoft,
          textWrap: 'balance',
        },
        [site.tagline],
      ),
      box({ marginTop: 'auto', justifyContent: 'space-between', alignItems: 'center' }, [
        box({ fontFamily: sans, fontSize: 46 }, [editionLine(book)]),
        box({}, shapes()),
      ]),
    ],
  );
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: [...(await pictureFonts())],
  });
  return sharp(Buffer.from(svg.replace('>', () => `>${ground}`)))
    .png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

const serif = 'Newsreader, Newsreader ext';
const sans = 'Public Sans, Public Sans ext';

type Style = Readonly<Record<string, string | number>>;

function box(style: Style, children: readonly unknown[]): unknown {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** The kinds of library, each by its shape. */
function shapes(): readonly unknown[] {
  return topConcepts(vocabulary, 'sector').map(({ id }) => ({
    type: 'svg',
    key: null,
    props: {
      viewBox: '0 0 12 12',
      width: 46,
      height: 46,
      style: { width: 46, height: 46, marginLeft: 22 },
      children: { type: 'path', key: null, props: { d: sectorShape(id), fill: hueOf(id) } },
    },
  }));
}

/** Social cards: a picture of a case for the places where its address is shared, kept by content. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cacheRoot } from '../site/cache-root.ts';
import { digestOf } from '../site/digest.ts';
import { cardGround, cardHeight, cardLayout, cardWidth, type CardContent } from './layout.ts';

/** Raised when a card is drawn differently from the same layout, so that kept pictures are left behind. */
const edition = 1;

/** Few colours are enough for ink on paper; the picture is a quarter of the size. */
const colours = 32;

const cacheFolder = join(cacheRoot, 'cards');

/**
 * @param folder where cards are kept from one build to the next
 * @returns a PNG of 1200 by 630 pixels, drawn anew only when what it shows has changed
 */
export async function socialCard(content: CardContent, folder = cacheFolder): Promise<Buffer> {
  const layout = cardLayout(content);
  const file = join(folder, `${digestOf(edition, colours, cardGround, layout)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await draw(layout);
  await mkdir(folder, { recursive: true });
  await writeFile(file, drawn);
  return drawn;
}

async function draw(layout: ReturnType<typeof cardLayout>): Promise<Buffer> {
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    width: cardWidth,
    height: cardHeight,
    fonts: [...(await fonts())],
  });
  return sharp(Buffer.from(onGround(svg)))
    .png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

function onGround(svg: string): string {
  return svg.replace('>', () => `>${cardGround}`);
}

let loaded: Promise<readonly Font[]> | undefined;

/** Read once: Satori keeps what it has parsed for as long as the list is the same. */
function fonts(): Promise<readonly Font[]> {
  loaded ??= Promise.all([
    ...face('Newsreader', 'newsreader', [400, 500]),
    ...face('Public Sans', 'public-sans', [400]),
  ]);
  return loaded;
}

const { resolve: locate } = createRequire(import.meta.url);

/** The Latin characters of a face, and under a second name those that they lack. */
function face(name: string, id: string, weights: readonly (400 | 500)[]): readonly Promise<Font>[] {
  const read = async (family: string, subset: string, weight: 400 | 500): Promise<Font> => ({
    name: family,
    weight,
    style: 'normal',
    data: await readFile(locate(`@fontsource/${id}/files/${id}-${subset}-${weight}-normal.woff`)),
  });
  return weights.flatMap((weight) => [
    read(name, 'latin', weight),
    read(`${name} ext`, 'latin-ext', weight),
  ]);
}

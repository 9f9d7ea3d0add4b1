/** Social cards: a picture of a case for the places where its address is shared, kept by content. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { cacheRoot } from '../site/cache-root.ts';
import { digestOf } from '../site/digest.ts';
import { pictureFonts } from './fonts.ts';
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
    fonts: [...(await pictureFonts())],
  });
  return sharp(Buffer.from(onGround(svg)))
    .png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

function onGround(svg: string): string {
  return svg.replace('>', () => `>${cardGround}`);
}

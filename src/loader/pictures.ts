/** Makes the copies of a case's pictures that pages show: modern formats, several widths, no metadata. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { mostPixels, pictureFormat, type FoundPicture } from '../check/stages/links.ts';
import type { Picture } from '../markdown/render-context.ts';
import { cacheFolder } from './cache.ts';
import type { PictureFile } from './document-files.ts';
import { writeWhole } from './write-whole.ts';

const widths = [480, 960, 1440] as const;
const formats = ['avif', 'webp'] as const;

/** A copy to publish: path below `pictures/`, and the file that holds it. */
export interface PictureCopy {
  readonly path: string;
  readonly file: string;
}

export interface PreparedPicture {
  readonly picture: Picture;
  readonly copies: readonly PictureCopy[];
}

/** What the bytes say: the gate judges by this. */
export async function inspectPicture({ name, bytes }: PictureFile): Promise<FoundPicture> {
  const format = pictureFormat(bytes.subarray(0, 16));
  const unreadable: FoundPicture = {
    name,
    bytes: bytes.length,
    format: undefined,
    width: 0,
    height: 0,
  };
  if (format === undefined) return unreadable;
  try {
    const { width = 0, height = 0 } = await sharp(bytes, {
      limitInputPixels: mostPixels,
    }).metadata();
    return { name, bytes: bytes.length, format, width, height };
  } catch {
    return unreadable;
  }
}

/**
 * Re-encodes a picture; nothing but its pixels survives. Copies are kept by content, so each is made once.
 *
 * @param address turns a path below `pictures/` into an address
 */
export async function preparePicture(
  slug: string,
  source: PictureFile,
  address: (path: string) => string,
): Promise<PreparedPicture> {
  const key = createHash('sha256').update(source.bytes).digest('hex').slice(0, 12);
  const upright = await sharp(source.bytes, { limitInputPixels: mostPixels })
    .rotate()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = upright.info;
  const shown = [...widths.filter((each) => each < width), Math.min(width, 1440)];
  const stem = source.name.replace(/\.[^.]+$/, '').toLowerCase();
  const copies: PictureCopy[] = [];
  const copy = async (format: (typeof formats)[number], size: number): Promise<string> => {
    const path = `${slug}/${stem}-${key}-${size}.${format}`;
    const file = join(cacheFolder('pictures'), path);
    if (!existsSync(file)) await writeCopy(upright.data, size, format, file);
    copies.push({ path, file });
    return address(path);
  };
  const sources = [];
  for (const format of formats) {
    const candidates = [];
    for (const size of new Set(shown)) candidates.push(`${await copy(format, size)} ${size}w`);
    sources.push({ type: `image/${format}`, srcset: candidates.join(', ') });
  }
  const fallback = address(`${slug}/${stem}-${key}-${shown.at(-1)}.webp`);
  return { picture: { width, height, sources, fallback }, copies };
}

async function writeCopy(
  data: Uint8Array,
  width: number,
  format: (typeof formats)[number],
  file: string,
): Promise<void> {
  const resized = sharp(data).resize({ width, withoutEnlargement: true });
  const encoded = format === 'avif' ? resized.avif({ quality: 55 }) : resized.webp({ quality: 78 });
  await writeWhole(file, await encoded.toBuffer());
}

/** A picture from the contributor's disk, made anew: upright, no larger than pages show it, nothing in it but what one sees. */
import {
  mostPictureBytes,
  mostPixels,
  pictureFormat,
  type PictureFormat,
} from '../../check/stages/links.ts';
import { pictureName, type HeldPicture } from '../draft/pictures.ts';

/** Largest file that is looked at, in bytes. */
const mostFileBytes = 40 * 1024 * 1024;

/** Longest side of the picture that is kept, and of the small copy, in pixels. */
const longest = 2400;
const longestSmall = 320;

/** Of pictures that lose something when they are written, 0 to 1. */
const quality = 0.88;

export type MadePicture =
  | { readonly picture: HeldPicture; readonly isAsItWas: boolean }
  | { readonly refused: 'too-large' | 'not-a-picture' | 'unreadable' };

/** @param taken names that other pictures of the case have */
export async function madePicture(file: File, taken: ReadonlySet<string>): Promise<MadePicture> {
  if (file.size > mostFileBytes) return { refused: 'too-large' };
  const before = new Uint8Array(await file.arrayBuffer());
  const format = formatOf(before);
  if (format === undefined) return { refused: 'not-a-picture' };
  const image = await imageIn(file);
  if (!image) return { refused: 'unreadable' };
  const { width, height } = image;
  if (width * height > mostPixels) return { refused: 'too-large' };
  const small = drawn(image, longestSmall).toDataURL('image/jpeg', quality);
  const anew = isCanvasTrue() ? await writtenAnew(drawn(image, longest), format) : undefined;
  image.close();
  const content = anew?.content ?? before;
  const written = formatOf(content);
  if (written === undefined) return { refused: 'unreadable' };
  if (content.length > mostPictureBytes) return { refused: 'too-large' };
  const name = pictureName(file.name, written, taken);
  const size = anew ?? { width, height };
  return {
    picture: { name, content, format: written, width: size.width, height: size.height, small },
    isAsItWas: anew === undefined,
  };
}

function formatOf(content: Uint8Array): PictureFormat | undefined {
  return pictureFormat(content.subarray(0, 16));
}

/** Turned upright, as its camera says. */
async function imageIn(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}

function drawn(image: ImageBitmap, most: number): HTMLCanvasElement {
  const scale = Math.min(1, most / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

interface Written {
  readonly content: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** Browsers write PNG and JPEG, most WebP, none AVIF; a PNG that is too heavy is a photograph. */
async function writtenAnew(
  canvas: HTMLCanvasElement,
  format: PictureFormat,
): Promise<Written | undefined> {
  const types = { png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp', avif: 'image/jpeg' };
  const first = await blobOf(canvas, types[format]);
  const isHeavy = first !== null && first.size > mostPictureBytes;
  const blob = isHeavy ? await blobOf(canvas, 'image/jpeg') : first;
  if (!blob) return undefined;
  const { width, height } = canvas;
  return { content: new Uint8Array(await blob.arrayBuffer()), width, height };
}

function blobOf(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

/** Browsers that hide who one is hand out noise instead of what was drawn. */
function isCanvasTrue(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = '#c08040';
  context.fillRect(0, 0, 8, 8);
  const { data } = context.getImageData(0, 0, 8, 8);
  const expected = [0xc0, 0x80, 0x40, 0xff];
  return data.every((value, index) => Math.abs(value - (expected[index % 4] ?? 0)) <= 1);
}

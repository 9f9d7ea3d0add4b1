/** A picture in a case's folder is published in modern formats, in its own shape, and without what the camera noted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { all, attribute, filesIn, pagesIn, type BuiltPage } from './built-pages.ts';
import { openTrialSite, soundCaseWith, soundSlug } from './trial-site.ts';

const trial = openTrialSite();
afterAll(() => trial.end());

/** Words that a camera or an editor could leave in a file. */
const secret = 'Secret Example Camera 4711';

let page: BuiltPage;
let copies: readonly string[];

/** A photograph, lying on its side as cameras store them, with the place where it was taken. */
function photograph(): Promise<Uint8Array> {
  return sharp({ create: { width: 1200, height: 1800, channels: 3, background: '#d95b20' } })
    .jpeg()
    .withExif({
      IFD0: { Make: secret },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 0/1',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

beforeAll(async () => {
  trial.write(`cases/${soundSlug}/desk.jpg`, await photograph());
  trial.write(
    `cases/${soundSlug}/index.mdx`,
    soundCaseWith(
      '<Figure src="desk.jpg" alt="A fictional desk" caption="The desk of Example Library" />\n\nThe fee went.[1]',
    ),
  );
  const { status, said } = await trial.build();
  expect(status, said).toBe(0);
  page = pagesIn(trial.site).find(({ path }) => path === `/cases/${soundSlug}/`)!;
  copies = filesIn(join(trial.site, 'pictures')).map((file) => join(trial.site, 'pictures', file));
});

test('the photograph that goes in does say where it was taken', async () => {
  const { exif = Buffer.alloc(0), orientation } = await sharp(await photograph()).metadata();
  const placeTaken = Buffer.from([0x25, 0x88]);
  expect(exif.includes(secret)).toBe(true);
  expect(exif.includes(placeTaken)).toBe(true);
  expect(orientation).toBe(6);
});

test('the page shows it with its alternative text and, upright, its width and height', () => {
  const [image] = all(page, 'img', { alt: 'A fictional desk' });
  expect(attribute(image!, 'width')).toBe('1800');
  expect(attribute(image!, 'height')).toBe('1200');
});

test('it is offered as AVIF and as WebP, in several widths', () => {
  const offers = all(page, 'source').map((source) => ({
    type: attribute(source, 'type'),
    widths: [...(attribute(source, 'srcset') ?? '').matchAll(/ (\d+)w/g)].map(([, width]) => width),
  }));
  expect(offers).toEqual([
    { type: 'image/avif', widths: ['480', '960', '1440'] },
    { type: 'image/webp', widths: ['480', '960', '1440'] },
  ]);
});

test('every copy that the page names is in the site', () => {
  const named = [...all(page, 'source'), ...all(page, 'img', { alt: 'A fictional desk' })].flatMap(
    (element) =>
      (attribute(element, 'srcset') ?? attribute(element, 'src') ?? '')
        .split(', ')
        .map((each) => each.split(' ')[0]!),
  );
  expect(named).toHaveLength(7);
  expect([...new Set(named)].map((address) => join(trial.site, address)).sort()).toEqual(
    [...copies].sort(),
  );
});

test('every copy is as wide as its name says, and upright', async () => {
  for (const file of copies) {
    const { width, height } = await sharp(file).metadata();
    expect(file).toMatch(new RegExp(`-${width}\\.(?:avif|webp)$`));
    expect(width / height).toBeCloseTo(1.5, 1);
  }
});

test('no copy says where, when or with what it was taken', async () => {
  expect(copies).toHaveLength(6);
  for (const file of copies) {
    const { exif, xmp, iptc, orientation } = await sharp(file).metadata();
    expect({ file, exif, xmp, iptc, orientation }).toEqual({ file });
    expect(readFileSync(file).toString('latin1')).not.toContain(secret);
  }
});

test('the photograph as it came is nowhere in the site', () => {
  expect(filesIn(trial.site).filter((file) => file.endsWith('.jpg'))).toEqual([]);
});

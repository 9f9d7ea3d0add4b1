import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { socialCard } from '../../../src/cards/card.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
const content = {
  site: 'Crosswalk',
  shapeOf: () => 'M0 0h12v12H0z',
  entry: {
    title:
      'A lighthouse lends its lamp to a circus and both see further than they had for many years',
    sectors: [{ id: 'public', top: 'public', label: 'Public' }],
    who: 'Łódź Light, North Rock',
    when: '2019–2020',
    result: { id: 'worked', label: 'Worked' },
    figure: {
      qualifier: 'nearly',
      number: '1,250,000',
      unit: '%',
      caption: 'Lamps lit in an invented winter',
    },
  },
};

describe('a social card', () => {
  let card: Buffer;
  beforeAll(async () => {
    card = await socialCard(content, folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is a picture of 1200 by 630 pixels', async () => {
    const { format, width, height } = await sharp(card).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  test('stays below 60 KB', () => {
    expect(card.length).toBeLessThan(60_000);
  });

  test('is kept, and drawn again only when it would look different', async () => {
    expect(await socialCard(content, folder)).toEqual(card);
    expect(readdirSync(folder)).toHaveLength(1);
    await socialCard({ ...content, site: 'Other' }, folder);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

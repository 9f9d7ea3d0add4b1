/** The app's icons: the crossing on paper, as PNG pictures. */
import sharp from 'sharp';

const paper = '#f5f3ed';
const ink = '#1d1a16';

/** The four slanted bars, on a canvas of 40 by 28. */
const crossing = 'M10 0h6L6 28H0zM18 0h6L14 28H8zM26 0h6L22 28h-6zM34 0h6L30 28h-6z';

export interface AppIcon {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Share of the width that the mark takes; a maskable icon may lose all but a circle of four fifths. */
  readonly share: number;
  readonly purpose: 'any' | 'maskable';
}

export const appIcons: readonly AppIcon[] = [
  { name: 'icon-192', size: 192, share: 0.72, purpose: 'any' },
  { name: 'icon-512', size: 512, share: 0.72, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, share: 0.54, purpose: 'maskable' },
];

/** @returns a PNG */
export function drawIcon({ size, share }: Pick<AppIcon, 'size' | 'share'>): Promise<Buffer> {
  const scale = (size * share) / 40;
  const [left, top] = [(size - 40 * scale) / 2, (size - 28 * scale) / 2];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<path fill="${ink}" d="M0 0h${size}v${size}H0z"/>`,
    `<path fill="${paper}" transform="translate(${left} ${top}) scale(${scale})" d="${crossing}"/>`,
    '</svg>',
  ].join('');
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, effort: 1 }).toBuffer();
}

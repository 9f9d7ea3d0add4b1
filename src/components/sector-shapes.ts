/** The shape of each top sector, as the path of a 12 by 12 box. Hue follows from data-sector in the styles. */

const shapes: Readonly<Record<string, string>> = {
  public: 'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  academic: 'M.9.9h10.2v10.2H.9z',
  school: 'M6-.2 12.2 6 6 12.2-.2 6z',
  special: 'M6 .5 12 11.3H0z',
  tribal: 'M3.1.7h5.8L11.8 6 8.9 11.3H3.1L.2 6z',
};

/** A bar, for a sector that a copy of the site has added without drawing a shape for it. */
const plain = 'M0 4h12v4H0z';

/** @param top identifier of a top sector */
export function sectorShape(top: string): string {
  return shapes[top] ?? plain;
}

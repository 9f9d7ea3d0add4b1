/** Colours and shapes of pictures: the light values of the styles' tokens, which a picture cannot read. */

export const paper = '#f5f3ed';
export const paperTint = '#ebe7dd';
export const ink = '#1d1a16';
export const inkSoft = '#544e45';
export const rule = '#d3cdc0';

const hues: Readonly<Record<string, string>> = {
  public: '#a2304a',
  academic: '#0d6966',
  school: '#8c5a00',
  special: '#58650f',
  tribal: '#45566a',
};

/** @param top identifier of a top sector */
export function hueOf(top: string): string {
  return hues[top] ?? ink;
}

/** The four slanted bars of the crossing, on a canvas of 40 by 28. */
export const crossing = 'M10 0h6L6 28H0zM18 0h6L14 28H8zM26 0h6L22 28h-6zM34 0h6L30 28h-6z';

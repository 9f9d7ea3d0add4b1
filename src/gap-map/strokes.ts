/** The picture in a cell: one upright stroke a case, the taller the stronger its evidence. */

/** Height of the drawing, and of a stroke of each level. */
export const strokesHeight = 22;
const heights = [5, 9, 13, 18, 22] as const;
const strokeWidth = 3.5;
const step = 5.5;

/** Most strokes in a cell; beyond it, each stands for several cases of its level. */
const mostStrokes = 30;

/** Width of the drawing for a number of cases. */
export function strokesWidth(count: number): number {
  return Math.max(1, Math.min(count, mostStrokes)) * step;
}

/** @param levels evidence levels, the strongest first @returns SVG path data */
export function strokesPath(levels: readonly number[]): string {
  return thinned(levels)
    .map((level, index) => {
      const height = heights[level] ?? heights[0];
      const x = Math.round(index * step * 10) / 10;
      return `M${x} ${strokesHeight - height}h${strokeWidth}v${height}h-${strokeWidth}z`;
    })
    .join('');
}

function thinned(levels: readonly number[]): readonly number[] {
  if (levels.length <= mostStrokes) return levels;
  return Array.from(
    { length: mostStrokes },
    (_, index) => levels[Math.floor((index * levels.length) / mostStrokes)] ?? 0,
  );
}

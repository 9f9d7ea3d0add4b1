/** Which of the near cases a page shows. */

/** Near cases that are shown whatever their sectors. */
const mostNearest = 3;

/**
 * @param near the nearest first
 * @returns the nearest few, and the nearest of every sector that is not among them
 */
export function nearestToShow<Near extends { readonly sector: string }>(
  near: readonly Near[],
): readonly Near[] {
  const sectors = new Set(near.slice(0, mostNearest).map(({ sector }) => sector));
  return near.filter(({ sector }, index) => {
    if (index < mostNearest) return true;
    const isNew = !sectors.has(sector);
    sectors.add(sector);
    return isNew;
  });
}

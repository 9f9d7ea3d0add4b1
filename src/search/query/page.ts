/** Results in pages: a slice of grouped rows. */
import type { Group } from './order.ts';

export const pageSize = 10;

export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** A group's part of one page, with the size of the whole group. */
export interface PagedGroup extends Group {
  readonly total: number;
}

/** @param page counted from 1; a page beyond the end gives the last one */
export function pageOf(groups: readonly Group[], page: number): readonly PagedGroup[] {
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const start = (Math.min(Math.max(page, 1), pageCount(total)) - 1) * pageSize;
  let before = 0;
  const paged: PagedGroup[] = [];
  for (const group of groups) {
    const from = Math.max(0, start - before);
    const rows = group.rows.slice(from, Math.max(0, start + pageSize - before));
    before += group.rows.length;
    if (rows.length > 0) paged.push({ side: group.side, rows, total: group.rows.length });
  }
  return paged;
}

/** How well the cases shown as related practice answer a judged set: see test/judged/README.md; the page about search shows it. */
export const relatedQuality = {
  /** Cases whose two best were judged before the ranking was seen. */
  judged: 30,
  /** Of them, those with at least one of the two best among the first three shown. */
  hits: 21,
  /** Share of hits aimed at. */
  target: 0.8,
} as const;

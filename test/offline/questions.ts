/** What is asked of every edition that searches: judged queries, one after the other without and with facets. */
import { readFileSync } from 'node:fs';

const asked = 12;

/** Filters by turns; each leaves some case of most queries. */
const filters = [
  'sector=public',
  'sector=academic&sector=school',
  'result=worked',
  'evidence=level-1',
];

const texts = readFileSync('test/judged/queries.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

const step = Math.floor(texts.length / asked);

const chosen = texts.filter((_, index) => index % step === 0).slice(0, asked);

/** Queries of addresses of the search page. */
export const questions: readonly string[] = chosen.flatMap((text, index) => {
  const query = new URLSearchParams({ q: text }).toString();
  return [query, `${query}&${filters[index % filters.length] ?? ''}`];
});

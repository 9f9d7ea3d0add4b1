/** Bytes until the first result of a search is on the screen, with an empty cache. */
import { byKind, kinds, receivedUntil, type Received } from './network.ts';
import { serveSite, type Encoding } from './static-server.ts';
import type { MeasuredSite } from './site.ts';
import { kilobytes, shareOf, table } from './table.ts';

/** Compressed, fonts apart: 150 KB, and 25 for crossing vocabularies. */
const target = 175_000;

/** The list of the newest cases stands there until the first search has been answered. */
const firstResult = 'main:not(:has(#newest)) search-results [data-case]';

export interface SearchBytes {
  readonly encoding: Encoding;
  readonly received: readonly Received[];
  /** All but fonts. */
  readonly counted: number;
}

export async function measureSearch(site: MeasuredSite): Promise<readonly SearchBytes[]> {
  const measured: SearchBytes[] = [];
  for (const encoding of ['gzip', 'br'] as const) {
    const served = await serveSite(site.folder, site.base, encoding);
    const received = await receivedUntil(`${served.origin}${site.pages.search}`, firstResult);
    const { fonts: _fonts, ...others } = byKind(received);
    measured.push({
      encoding,
      received,
      counted: Object.values(others).reduce((sum, each) => sum + each, 0),
    });
    await served.close();
  }
  return measured;
}

export function searchTable(measured: readonly SearchBytes[]): string {
  const rows = measured.map(({ encoding, received, counted }) => [
    encoding,
    ...kinds.map((kind) => kilobytes(byKind(received)[kind])),
    kilobytes(counted),
    shareOf(counted, target),
  ]);
  const files = [...(measured[0]?.received ?? [])]
    .sort((one, other) => other.body - one.body)
    .map(({ path, body }) => [path, kilobytes(body)]);
  return [
    table([['first result', ...kinds, 'without fonts', `of ${kilobytes(target)}`], ...rows]),
    table([['file, gzip', 'body'], ...files]),
  ].join('\n\n');
}

/** Bytes of a case page, as a reader with an empty cache receives it. */
import { byKind, kinds, receivedInAll, type Received } from './network.ts';
import { serveSite, type Encoding } from './static-server.ts';
import type { MeasuredSite } from './site.ts';
import { kilobytes, shareOf, table } from './table.ts';

/** HTML, CSS and JavaScript of a case page, compressed. */
const target = 50_000;

export interface PageBytes {
  readonly page: string;
  readonly encoding: Encoding;
  readonly received: readonly Received[];
  /** HTML, CSS and JavaScript. */
  readonly counted: number;
}

export async function measurePages(site: MeasuredSite): Promise<readonly PageBytes[]> {
  const measured: PageBytes[] = [];
  for (const encoding of ['gzip', 'br'] as const) {
    const served = await serveSite(site.folder, site.base, encoding);
    for (const [page, path] of Object.entries(site.pages).filter(([name]) => name !== 'search')) {
      const received = await receivedInAll(`${served.origin}${path}`);
      const { HTML, CSS, JavaScript } = byKind(received);
      measured.push({ page, encoding, received, counted: HTML + CSS + JavaScript });
    }
    await served.close();
  }
  return measured;
}

export function pagesTable(measured: readonly PageBytes[]): string {
  const rows = measured.map(({ page, encoding, received, counted }) => [
    `${page}, ${encoding}`,
    ...kinds.map((kind) => kilobytes(byKind(received)[kind])),
    kilobytes(counted),
    shareOf(counted, target),
  ]);
  return table([['page', ...kinds, 'HTML+CSS+JS', `of ${kilobytes(target)}`], ...rows]);
}

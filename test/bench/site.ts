/** The sites that are measured: the real content for pages, search and Lighthouse, a generated one for its size. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentRoot } from '../../src/site/content-root.ts';
import { addressesBelow } from '../../src/site/address.ts';
import { readSite } from '../../src/site/read.ts';
import { writeContent } from '../generate/content.ts';
import { measureBuild } from './build-cost.ts';

export interface MeasuredSite {
  readonly folder: string;
  readonly base: string;
  /** Addresses of the kinds of page, from the root of the host; the case is the longest, browse the entrance. */
  readonly pages: {
    readonly home: string;
    readonly search: string;
    readonly case: string;
    readonly browse: string;
  };
}

/** @param built a site that is there already; otherwise one is built below `workshop` */
export async function realSite(workshop: string, built: string | undefined): Promise<MeasuredSite> {
  const folder = resolve(built ?? join(workshop, 'real'));
  if (built === undefined) {
    await measureBuild({
      content: contentRoot,
      staging: join(workshop, 'real-staging'),
      cache: join(workshop, 'real-cache'),
      site: folder,
    });
  }
  const { base } = readSite(contentRoot);
  const addresses = addressesBelow(base);
  return {
    folder,
    base,
    pages: {
      home: addresses.home,
      search: addresses.searchFor({ q: 'weeding' }),
      case: addresses.case(longestCase(folder)),
      browse: addresses.browse,
    },
  };
}

/** @param built a site that is there already; otherwise one of so many generated cases is built below `workshop` */
export async function generatedSite(
  workshop: string,
  cases: number,
  built: string | undefined,
): Promise<Pick<MeasuredSite, 'folder' | 'base'>> {
  const { base } = readSite(contentRoot);
  if (built !== undefined) return { folder: resolve(built), base };
  const content = join(workshop, 'large-content');
  const folder = join(workshop, 'large');
  writeContent({ from: contentRoot, to: content }, cases);
  await measureBuild({
    content,
    staging: join(workshop, 'large-staging'),
    cache: join(workshop, 'large-cache'),
    site: folder,
  });
  return { folder, base };
}

function longestCase(folder: string): string {
  const size = (slug: string) => statSync(join(folder, 'cases', slug, 'index.html')).size;
  const [longest] = readdirSync(join(folder, 'cases')).sort(
    (one, other) => size(other) - size(one),
  );
  if (longest === undefined) throw new Error(`No case in ${folder}`);
  return longest;
}

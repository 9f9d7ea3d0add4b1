/** From content to a folder to serve, step by step. A step that fails leaves the last good folder as it was. */
import { resolve } from 'node:path';
import { lexiconIn } from '../search/build/case-terms.ts';
import { indexSite } from '../search/build/index.ts';
import { vocabulary } from '../site/this-site.ts';
import { checkCollection } from './check-collection.ts';
import { renderSite } from './render-site.ts';
import { replaceFolder } from './replace-folder.ts';
import { verifySite } from './verify-site.ts';

/** What a build made. */
export interface BuildReport {
  readonly cases: number;
  /** HTML pages. */
  readonly pages: number;
  /** Bytes of everything in the folder. */
  readonly bytes: number;
  /** Bytes of the search index. */
  readonly indexBytes: number;
  readonly folder: string;
}

/** Says which step has begun; called before each. */
export type Progress = (step: string) => void;

/** Where Astro writes; kept between builds, so that unchanged pages stay. */
const stagingFolder = resolve(process.env['CROSSWALK_OUT'] ?? '.build/site');

/**
 * @throws ContentRefusedError, SiteSettingsError, VocabularyError for faults of the content;
 *   PagesRefusedError for a page that is not safe to publish
 */
export async function buildSite(
  progress: Progress,
  folder = resolve('dist'),
): Promise<BuildReport> {
  progress('Checking the content');
  const cases = await checkCollection();
  progress(`Making the pages of ${cases.length} cases`);
  await renderSite(stagingFolder);
  progress('Indexing for search');
  const index = await indexSite(stagingFolder, cases, lexiconIn(vocabulary));
  progress('Making sure that every page is safe to publish');
  const pages = await verifySite(stagingFolder);
  progress('Putting the new site in place');
  const bytes = replaceFolder(stagingFolder, folder);
  return { cases: cases.length, pages, bytes, indexBytes: index.size, folder };
}

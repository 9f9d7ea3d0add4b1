/** What the file of an edition is called: `crosswalk-2026-11-25.epub`. */
import GithubSlugger from 'github-slugger';
import { site } from '../site/this-site.ts';

/** @param date ISO date of the content @param ending what follows it, such as `epub` or `a4.pdf` */
export function editionFile(date: string, ending: string): string {
  const name = new GithubSlugger().slug(site.title) || 'crosswalk';
  return `${name}-${date}${/^[a-z0-9]+\./.test(ending) ? '-' : '.'}${ending}`;
}

/** Addresses outside the site that follow from its settings: the repository and the editors' mailbox. */
import type { Site } from './schema.ts';

/** Where a case can be corrected on the web: opens the editor of the repository's host. */
export function editAddress(site: Pick<Site, 'repository' | 'branch'>, slug: string): string {
  return `${site.repository}/edit/${site.branch}/content/cases/${slug}/index.mdx`;
}

/** A letter to the editors with its subject filled in. */
export function letterAddress(site: Pick<Site, 'contact'>, subject: string): string {
  return `mailto:${site.contact}?subject=${encodeURIComponent(subject)}`;
}

/** The licence's own page, by SPDX identifier. */
export const licenseAddresses = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;

/** `CC BY 4.0` for `CC-BY-4.0`: the way in which the licence writes its own name. */
export function licenseName(license: keyof typeof licenseAddresses): string {
  return license.replace(/-(?=\d)/, ' ').replace(/^CC-/, 'CC ');
}

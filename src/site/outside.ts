/** Addresses outside the site that follow from its settings: the repository and the editors' mailbox. */
import type { Site } from './schema.ts';

/** A report to the editors that names the page: an issue where the repository takes them, else a letter. */
export function correctionAddress(
  site: Pick<Site, 'repository' | 'contact'>,
  subject: string,
  words: string,
): string {
  const query = new URLSearchParams({ title: subject, body: words });
  return new URL(site.repository).hostname === 'github.com'
    ? `${site.repository}/issues/new?${query.toString()}`
    : `${letterAddress(site, subject)}&body=${encodeURIComponent(words)}`;
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

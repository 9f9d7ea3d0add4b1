/** What a browser needs to give the site an icon of its own (W3C Web Application Manifest). */
import { directionOf } from '../../i18n/direction.ts';
import type { Addresses } from '../../site/address.ts';
import type { Site } from '../../site/schema.ts';
import { appIcons } from './icon.ts';

const paper = '#f5f3ed';

/** @returns the manifest, to be written as JSON */
export function manifestOf(
  { title, description, languages }: Pick<Site, 'title' | 'description' | 'languages'>,
  addresses: Pick<Addresses, 'home' | 'appIcon'>,
): Readonly<Record<string, unknown>> {
  return {
    id: addresses.home,
    name: title,
    short_name: title,
    description,
    lang: languages[0],
    dir: directionOf(languages[0]),
    start_url: addresses.home,
    scope: addresses.home,
    display: 'standalone',
    // With a way back, where a browser has such windows: this is a place to read, with pages.
    display_override: ['minimal-ui'],
    background_color: paper,
    theme_color: paper,
    icons: appIcons.map(({ name, size, purpose }) => ({
      src: addresses.appIcon(name),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
}

/** First script of every page in the offline folder: lets the site's scripts run as if the page were online. */
import { libraryKey } from '../../search/query/reader-library.ts';
import { faultNotice } from './fault-notice.ts';
import { folderPlace } from './folder-place.ts';
import { handLibraryOn } from './library-in-links.ts';
import { turnLinks } from './links.ts';
import { isFoundByName, type PackCounts } from './pack-name.ts';
import { scriptLoader } from './scripts.ts';
import { siteData } from './site-data.ts';
import { dataFolder, startEdition } from './start.ts';

/** The same for every page of the folder. */
export interface FolderSettings {
  /** Address of the site online, with its base, ending in a slash. */
  readonly site: string;
  readonly counts: PackCounts;
  /** Files of the site that stand in scripts of their own. */
  readonly alone: readonly string[];
  /** What is said when a file is missing or damaged, with `{file}` in it. */
  readonly damaged: string;
}

declare global {
  interface Window {
    crosswalkSettings: FolderSettings;
  }
}

const { page = '', root = '' } = document.currentScript?.dataset ?? {};
const { site, counts, alone, damaged } = window.crosswalkSettings;
const place = folderPlace(site, page, root);
const loader = scriptLoader((path) => `${root}${path}`);
const failed = faultNotice(damaged, 'edition-fault');
const { give, fetch } = siteData({
  ...{ loader, counts, failed, folder: dataFolder },
  pathOf: (address) => place.pathOf(address),
  has: (path) => isFoundByName(path, counts) || alone.includes(path),
});

window.crosswalkEdition = Object.assign(startEdition({ site, place, loader, fetch, failed }), {
  give,
});
const base = new URL(site).pathname;
turnLinks(place, (address) => address.startsWith(base) && !address.startsWith('//'), document);
if (location.protocol === 'file:') handLibraryOn(libraryKey);

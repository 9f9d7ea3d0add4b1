/** First script of every page in the offline folder: lets the site's scripts run as if the page were online. */
import { libraryKey } from '../../search/query/reader-library.ts';
import { faultNotice } from './fault-notice.ts';
import { folderPlace } from './folder-place.ts';
import { handLibraryOn } from './library-in-links.ts';
import { turnLinks } from './links.ts';
import { scriptLoader } from './scripts.ts';
import { startEdition, type Edition, type EditionSettings } from './start.ts';

declare global {
  interface Window {
    crosswalkSettings: EditionSettings;
    crosswalkEdition: Edition;
  }
}

const { page = '', root = '' } = document.currentScript?.dataset ?? {};
const settings = window.crosswalkSettings;
const place = folderPlace(settings.site, page, root);

window.crosswalkEdition = startEdition(
  settings,
  place,
  scriptLoader((path) => `${root}${path}`),
  faultNotice(settings.damaged, 'edition-fault'),
);
turnLinks(place, new URL(settings.site).pathname, document);
if (location.protocol === 'file:') handLibraryOn(libraryKey);

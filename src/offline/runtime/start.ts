/** What scripts of an edition find in the page: where they hand in what they hold. */
import { modulesOf, type Modules, type Realm } from './modules.ts';
import type { PackCounts } from './pack-name.ts';
import { pageWorkers } from './page-worker.ts';
import { historyAt, locationAt, type Place } from './place.ts';
import type { ScriptLoader } from './scripts.ts';
import { siteData, type SiteData } from './site-data.ts';

/** Folders of the edition, below its top. */
export const moduleFolder = 'edition/modules/';
export const dataFolder = 'edition/data/';

/** The same for every page of an edition. */
export interface EditionSettings {
  /** Address of the site online, with its base, ending in a slash. */
  readonly site: string;
  readonly counts: PackCounts;
  /** What is said when a file is missing or damaged, with `{file}` in it. */
  readonly damaged: string;
}

export interface Edition {
  readonly give: SiteData['give'];
  readonly define: Modules['define'];
  /** Runs the modules of a page, in their order. */
  readonly run: (paths: readonly string[]) => Promise<void>;
}

export function startEdition(
  { site, counts }: EditionSettings,
  place: Place,
  loader: ScriptLoader,
  failed: (error: unknown) => void,
): Edition {
  const pathOf = (address: string) => place.pathOf(address);
  const data = siteData({ loader, counts, folder: dataFolder, pathOf, failed });
  const addressOf = (path: string) => new URL(path, site).href;
  const modules = modulesOf({ loader, folder: moduleFolder, addressOf, pathOf, failed });
  const shared = { fetch: data.fetch, location: locationAt(place), history: historyAt(place) };
  const realm: Realm = {
    ...shared,
    Worker: pageWorkers({ modules, realm: shared, pathOf }),
    self: window,
    addEventListener: window.addEventListener.bind(window),
    postMessage: window.postMessage.bind(window),
  };
  return {
    give: data.give,
    define: modules.define,
    async run(paths) {
      for (const path of paths) await modules.run(path, realm);
    },
  };
}

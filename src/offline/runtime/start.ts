/** What scripts of an edition find in the page: where they hand in what they hold. */
import { modulesOf, type Modules, type Realm } from './modules.ts';
import { pageWorkers } from './page-worker.ts';
import { historyAt, locationAt, type Place } from './place.ts';
import type { ScriptLoader } from './scripts.ts';

/** Folders of the edition, below its top. */
export const moduleFolder = 'edition/modules/';
export const dataFolder = 'edition/data/';

export interface Edition {
  readonly define: Modules['define'];
  /** Runs the modules of a page, in their order. */
  readonly run: (paths: readonly string[]) => Promise<void>;
}

declare global {
  interface Window {
    /** Where the scripts of an edition hand in what they hold. */
    crosswalkEdition: Edition;
  }
}

export interface EditionParts {
  /** Address of the site online, with its base, ending in a slash. */
  readonly site: string;
  readonly place: Place;
  readonly loader: ScriptLoader;
  /** Reads the site's own files. */
  readonly fetch: typeof fetch;
  /** Told when a script is missing or damaged. */
  failed(error: unknown): void;
}

export function startEdition({ site, place, loader, fetch, failed }: EditionParts): Edition {
  const pathOf = (address: string) => place.pathOf(address);
  const addressOf = (path: string) => new URL(path, site).href;
  const modules = modulesOf({ loader, folder: moduleFolder, addressOf, pathOf, failed });
  const shared = { fetch, location: locationAt(place), history: historyAt(place) };
  const realm: Realm = {
    ...shared,
    Worker: pageWorkers({ modules, realm: shared, pathOf }),
    self: window,
    addEventListener: window.addEventListener.bind(window),
    postMessage: window.postMessage.bind(window),
  };
  return {
    define: modules.define,
    async run(paths) {
      for (const path of paths) await modules.run(path, realm);
    },
  };
}

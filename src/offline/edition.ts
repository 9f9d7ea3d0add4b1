/** What every offline edition is made from, and what making one gives. */

/** The built site that all editions of one run are made from. */
export interface BuiltSite {
  /** Folder of the site, as `npm run build` left it. */
  readonly folder: string;
  /** Base path of its addresses, beginning and ending in a slash. */
  readonly base: string;
  /** Cases that it holds. */
  readonly cases: number;
  /** Date of the content, ISO: the latest on which a case appeared or was confirmed. Never the clock's. */
  readonly date: string;
}

export type EditionId = 'zip' | 'single' | 'app' | 'zim' | 'epub' | 'pdf';

/** A file of an edition. */
export interface MadeFile {
  readonly file: string;
}

export interface Edition {
  readonly id: EditionId;
  /** @returns nothing when all that it needs is here, else what to install, in a line */
  missing(): Promise<string | undefined>;
  /** @param folder where the files go: written whole or not at all @param say told what is being done */
  make(site: BuiltSite, folder: string, say: (step: string) => void): Promise<readonly MadeFile[]>;
}

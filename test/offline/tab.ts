/** A browser's tab, the same to a test whichever browser it is: what a reader does there, and what goes wrong. */

/** Runs in the page; takes and gives what JSON can hold. */
export type InPage<Given extends readonly unknown[], Read> = (
  ...given: Given
) => Read | Promise<Read>;

export interface Tab {
  /** Resolves once the page and its scripts have loaded. */
  goTo(address: string): Promise<void>;
  read<Given extends readonly unknown[], Read>(
    what: InPage<Given, Read>,
    ...given: Given
  ): Promise<Read>;
  /** Presses the mouse button on the first such element. */
  press(selector: string): Promise<void>;
  /** Presses on the field and types. */
  type(selector: string, words: string): Promise<void>;
  /** Presses on a link that gives a file @returns what the file holds */
  download(selector: string): Promise<string>;
  /** Errors in the console, among them what the page's policy refused. */
  readonly faults: readonly string[];
  /** Every address that the browser asked for and that is no file. */
  readonly outside: readonly string[];
  /** Forgets what went wrong, where that was to be expected. */
  forget(): void;
  close(): Promise<void>;
}

export function expressionOf(what: InPage<never, unknown>, given: readonly unknown[]): string {
  return `(async () => JSON.stringify(await (${what.toString()})(...${JSON.stringify(given)})))()`;
}

export function isOutside(address: string): boolean {
  return !/^(?:file|data|blob|about):/.test(address);
}

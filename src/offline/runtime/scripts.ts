/** Loads classic scripts of an edition on demand: the one way of reading files that every browser allows from a folder. */

/** A file of the edition is not there or not what it was. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
  /** Path below the edition's folder. */
  readonly file: string;

  constructor(file: string) {
    super(`${file} is missing or damaged`);
    this.file = file;
  }
}

export interface ScriptLoader {
  /**
   * @param path below the edition's folder
   * @param arrived whether what the script should bring is there
   * @throws DamagedFileError when it is not, or is not sound
   */
  load(path: string, arrived: () => boolean): Promise<void>;
}

/** @param addressOf address of a file of the edition, for this page */
export function scriptLoader(addressOf: (path: string) => string | Promise<string>): ScriptLoader {
  const loading = new Map<string, Promise<void>>();
  return {
    async load(path, arrived) {
      if (arrived()) return;
      const wait = loading.get(path) ?? loaded(addressOf(path));
      loading.set(path, wait);
      await wait.catch(() => undefined);
      if (arrived()) return;
      // The next who asks tries again: the stick may be back in its place.
      loading.delete(path);
      throw new DamagedFileError(path);
    },
  };
}

async function loaded(address: string | Promise<string>): Promise<void> {
  const src = await address;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(src)));
    document.head.append(script);
    script.remove();
  });
}

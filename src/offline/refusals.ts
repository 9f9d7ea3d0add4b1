/** Why editions cannot be made although nothing is wrong with the program: the message says what to do. */

/** Any of them: a person can mend it. */
export class OfflineRefusal extends Error {
  override readonly name: string = 'OfflineRefusal';
}

/** There is no whole site to make editions from. */
export class NotBuiltError extends OfflineRefusal {
  override readonly name = 'NotBuiltError';

  /** @param fault what is missing */
  constructor(fault: string) {
    super(`${fault}\nRun "npm run build" first; the editions are made from what it makes.`);
  }
}

/** A tool that an edition needs is not installed, where all editions have to be made. */
export class ToolMissingError extends OfflineRefusal {
  override readonly name = 'ToolMissingError';
}

/** A tool did not do its work; its own words are in the message. */
export class ToolFailedError extends OfflineRefusal {
  override readonly name = 'ToolFailedError';
}

export class DiskFullError extends OfflineRefusal {
  override readonly name = 'DiskFullError';

  /** @param folder in which there was no room @param what could not be written */
  constructor(folder: string, what: string) {
    super(
      `The disk is full: there was no room in ${folder} for ${what}. Nothing half-written was left there. Make room and run the command again.`,
    );
  }
}

/** The error itself, unless it says that the disk is full. */
export function refusalOf(error: unknown, folder: string, what: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' ? new DiskFullError(folder, what) : error;
}

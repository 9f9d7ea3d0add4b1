/** Why an edition could not be kept. */

/**
 * `away`: the host did not answer. `gone`: it has no such edition. `damaged`: what came is not what was announced.
 * `full`: there is no room. `refused`: the browser does not store anything, or does not run the worker.
 */
export type Reason = 'away' | 'gone' | 'damaged' | 'full' | 'refused';

export class KeepError extends Error {
  override readonly name = 'KeepError';
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** What went wrong while something was put on the device. */
export function storageError(error: unknown): KeepError {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new KeepError(isFull ? 'full' : 'refused', error);
}

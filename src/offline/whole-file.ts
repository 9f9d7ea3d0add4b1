/** Writes the file of an edition so that nobody ever finds half of it. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * @param path where the file will be, if all goes well
 * @param write is given the path of a file beside it; when it fails, that is removed and the old file stays
 */
export async function wholeFile(
  path: string,
  write: (partial: string) => Promise<void> | void,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    await write(partial);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

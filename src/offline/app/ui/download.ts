/** Fetches what a host announces and the pack that it announces, and believes neither without a look. */
import { appFolder, asAppEdition, type AppEdition } from '../app-file.ts';
import { KeepError } from './failure.ts';

export interface Download {
  /** Told how many bytes there are so far. */
  readonly progress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** @throws KeepError */
export async function announcedEdition(base: string): Promise<AppEdition> {
  const response = await answer(`${base}${appFolder}app.json`, { cache: 'no-store' });
  const edition = asAppEdition(await response.json().catch(() => undefined));
  if (!edition) throw new KeepError('gone');
  return edition;
}

/**
 * The whole pack in one request.
 *
 * @throws KeepError, also for a pack that is cut short or changed; AbortError when it was stopped
 */
export async function downloadPack(
  base: string,
  { file, bytes, digest }: AppEdition,
  { progress, signal }: Download,
): Promise<Blob> {
  const response = await answer(`${base}${appFolder}${file}`, { signal });
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) break;
      chunks.push(value);
      length += value.length;
      progress(Math.min(length, bytes));
    }
  } catch (error) {
    throw isStop(error) ? error : new KeepError('away', error);
  }
  const pack = new Blob(chunks);
  if ((await digestOf(pack)) !== digest) throw new KeepError('damaged');
  return pack;
}

async function answer(address: string, how: RequestInit): Promise<Response> {
  const response = await fetch(address, how).catch((error: unknown) => {
    throw isStop(error) ? error : new KeepError('away', error);
  });
  if (!response.ok) throw new KeepError(response.status < 500 ? 'gone' : 'away');
  return response;
}

export function isStop(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

async function digestOf(pack: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await pack.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

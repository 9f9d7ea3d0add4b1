/** Pictures kept in this browser beside the drafts, where it has room for them; never a condition for going on. */
import type { HeldPicture } from '../draft/pictures.ts';

const database = 'crosswalk.pictures';
const table = 'drafts';

/** @param draft identifier @returns false when the browser keeps nothing, or no more */
export async function keepPictures(
  draft: string,
  pictures: readonly HeldPicture[],
): Promise<boolean> {
  return (
    (await within('readwrite', (store) =>
      pictures.length === 0 ? store.delete(draft) : store.put(pictures, draft),
    )) !== undefined
  );
}

export async function keptPictures(draft: string): Promise<readonly HeldPicture[]> {
  const found = await within('readonly', (store) => store.get(draft));
  return Array.isArray(found?.result) ? (found.result as readonly HeldPicture[]) : [];
}

/** Forgets the pictures of drafts that are gone. */
export async function forgetPicturesBut(drafts: ReadonlySet<string>): Promise<void> {
  const keys = await within('readonly', (store) => store.getAllKeys());
  for (const key of (keys?.result as readonly IDBValidKey[] | undefined) ?? [])
    if (typeof key === 'string' && !drafts.has(key)) await keepPictures(key, []);
}

/** @returns the answered request, or nothing when the browser refuses */
async function within(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<IDBRequest | undefined> {
  try {
    const opened = indexedDB.open(database, 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore(table);
    await answered(opened);
    const transaction = opened.result.transaction(table, mode);
    const request = ask(transaction.objectStore(table));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = transaction.onabort = () => reject(new Error('not kept'));
    });
    opened.result.close();
    return request;
  } catch {
    return undefined;
  }
}

function answered(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('no database'));
  });
}

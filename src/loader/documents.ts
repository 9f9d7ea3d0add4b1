/** The documents of the collection as pages ask for them. */
import { existsSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { kindFolders, kindIds, type KindId } from '../model/kind.ts';
import { readCached } from './cache.ts';
import { checkedCollection } from './checked-collection.ts';
import { folderOf } from './collection.ts';
import type { DocumentRecord } from './document-record.ts';
import type { PictureCopy } from './pictures.ts';
import type { PreparedDocument } from './prepare-document.ts';
import type { StoredDocument } from './stored-document.ts';

interface StoredEntry {
  readonly id: string;
  readonly digest: string;
  readonly data: StoredDocument;
}

/** Read once a build; anew at every request while serving for development. */
const known = new Map<KindId, Promise<readonly DocumentRecord<KindId>[]>>();

/** Every document of a kind that passed the gate, by its name. */
export function documentsOf<Id extends KindId>(kind: Id): Promise<readonly DocumentRecord<Id>[]> {
  if (import.meta.env.DEV) return readAll(kind);
  const records = known.get(kind) ?? readAll(kind);
  known.set(kind, records);
  return records as Promise<readonly DocumentRecord<Id>[]>;
}

async function readAll<Id extends KindId>(kind: Id): Promise<readonly DocumentRecord<Id>[]> {
  const records: DocumentRecord<Id>[] = [];
  for (const { id: slug, digest, data: stored } of await storedOf(kind)) {
    if (!('links' in stored)) continue;
    const prepared = (await readCached('fields', digest)) as PreparedDocument<Id> | undefined;
    if (!prepared) throw new Error(`The fields of "${slug}" are gone from the cache; build again`);
    const { data, words } = prepared;
    records.push({ slug, digest, textKey: digest, data, words });
  }
  return records.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

async function storedOf(kind: KindId): Promise<readonly StoredEntry[]> {
  if (isEmpty(kind)) return [];
  return (await getCollection(kindFolders[kind])) as unknown as readonly StoredEntry[];
}

/** Astro warns of every collection in which it finds nothing; most of ours may be empty. */
function isEmpty(kind: KindId): boolean {
  const checked = checkedCollection();
  return checked ? checked[kind].documents.size === 0 : !existsSync(folderOf(kind));
}

/** A document that the gate refused, with its report. */
export interface Refused {
  readonly slug: string;
  readonly report: string;
}

/** Only while serving for development: a build with such a document does not come so far. */
export async function refusedOf(kind: KindId): Promise<readonly Refused[]> {
  return (await storedOf(kind)).flatMap(({ id, data }) =>
    'failure' in data ? [{ slug: id, report: data.failure }] : [],
  );
}

/** Every copy of a picture that some document shows. */
export async function allPictures(): Promise<readonly PictureCopy[]> {
  const stored = await Promise.all(kindIds.map(storedOf));
  return stored.flat().flatMap(({ data }) => ('pictures' in data ? data.pictures : []));
}

/** The kinds of document that the collection holds, and the folder under content/ in which each kind lies. */

/** Folder under content/ by kind, in the order in which they are checked. */
export const kindFolders = {
  case: 'cases',
  guide: 'guides',
  sheet: 'toolkit',
  discussion: 'discussions',
  adoption: 'adoptions',
  offer: 'offers',
} as const;

export type KindId = keyof typeof kindFolders;

export const kindIds = Object.keys(kindFolders) as readonly KindId[];

/** A document, by its kind and the name of its folder. */
export interface Reference {
  readonly kind: KindId;
  readonly slug: string;
}

/** @returns nothing for a folder that no kind has */
export function kindOfFolder(folder: string): KindId | undefined {
  return kindIds.find((id) => kindFolders[id] === folder);
}

/** Something for each kind of document. */
export type ByKind<T> = Readonly<Record<KindId, T>>;

export function byKind<T>(make: (kind: KindId) => T): ByKind<T> {
  return Object.fromEntries(kindIds.map((id) => [id, make(id)])) as Record<KindId, T>;
}

/** The name of a document's folder, from the path of its file: `a/index.mdx` and `a.mdx` are both `a`. */
export function slugOfFile(file: string): string {
  return /([^/]+)(?:\/index)?\.mdx$/.exec(file)?.[1] ?? '';
}

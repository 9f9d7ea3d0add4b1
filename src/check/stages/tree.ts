/** Stage 1: the folder. Names, kinds of file, collisions. Looks at no content. */
import type { Kind } from '../kinds/kind.ts';
import type { Finding, Rule } from '../problem.ts';

/** Something found below the folder of a kind of document: path with forward slashes from there. */
export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symlink' | 'other';
}

const pictureExtensions = ['png', 'jpg', 'jpeg', 'webp', 'avif'] as const;

export const rules: readonly Rule[] = [
  {
    id: 'tree/name',
    title: 'Folder names use small letters, digits and single hyphens',
    why: 'The name becomes part of the address of the page, which must read the same on every system.',
    severity: 'error',
    example: {
      where: 'tree',
      accepted: 'fine-free-loans/index.mdx',
      rejected: 'Fine Free Loans/index.mdx',
    },
  },
  {
    id: 'tree/file-type',
    title: 'A folder holds index.mdx and, for a case, pictures; nothing else',
    why: 'Anything else could not be shown to readers, and might be run by some tool.',
    severity: 'error',
    example: {
      where: 'tree',
      accepted: 'fine-free-loans/index.mdx\nfine-free-loans/desk.png',
      rejected: 'fine-free-loans/index.mdx\nfine-free-loans/helper.mjs',
    },
  },
  {
    id: 'tree/missing-index',
    title: 'Every folder of a case or other text has an index.mdx',
    why: 'The text is expected there; without it nothing would be published.',
    severity: 'error',
    example: {
      where: 'tree',
      accepted: 'fine-free-loans/index.mdx',
      rejected: 'fine-free-loans/desk.png',
    },
  },
  {
    id: 'tree/link',
    title: 'Files are files: no symbolic links, devices or pipes',
    why: 'A link could lead outside the collection and publish what was never meant to be read.',
    severity: 'error',
    example: {
      where: 'tree',
      accepted: 'fine-free-loans/index.mdx',
      rejected: 'fine-free-loans/index.mdx -> /etc/hostname',
    },
  },
  {
    id: 'tree/depth',
    title: 'Pictures lie directly beside index.mdx',
    why: 'One folder a text keeps addresses short and a text easy to move.',
    severity: 'error',
    example: {
      where: 'tree',
      accepted: 'fine-free-loans/index.mdx\nfine-free-loans/desk.png',
      rejected: 'fine-free-loans/index.mdx\nfine-free-loans/pictures/desk.png',
    },
  },
  {
    id: 'tree/collision',
    title: 'No two names differ only in capitals or in the form of their letters',
    why: 'On many computers the two are one file, and one of the texts would silently be lost.',
    severity: 'error',
    example: {
      where: 'tree',
      accepted: 'fine-free-loans/index.mdx\nfine-free-loans/desk.png',
      rejected: 'fine-free-loans/index.mdx\nfine-free-loans/desk.png\nfine-free-loans/Desk.png',
    },
  },
];

export interface TreeFinding extends Finding {
  readonly path: string;
}

/**
 * @param entries everything below the folder of a kind of document, or what a contributor sent
 * @param kind says whether pictures may lie beside the text
 */
export function checkTree(
  entries: readonly TreeEntry[],
  kind: Pick<Kind, 'components'>,
): readonly TreeFinding[] {
  const allowed = kind.components.includes('Figure') ? pictureExtensions : [];
  return [
    ...entries.flatMap((entry) => checkEntry(entry, allowed)),
    ...missingIndexes(entries),
    ...collisions(entries),
  ];
}

function finding(
  rule: string,
  path: string,
  message: string,
  rest: Partial<Finding> = {},
): TreeFinding {
  return { rule, severity: 'error', path, message, ...rest };
}

function checkEntry(
  { path, kind }: TreeEntry,
  extensions: readonly string[],
): readonly TreeFinding[] {
  const [folder = '', file, ...deeper] = path.split('/');
  if (kind === 'symlink' || kind === 'other') {
    return [
      finding(
        'tree/link',
        path,
        `Unexpected link or special file "${path}", expected an ordinary file`,
      ),
    ];
  }
  if (file === undefined) {
    if (kind === 'file') {
      return [
        finding(
          'tree/file-type',
          path,
          `Unexpected file "${path}" beside the folders, expected ${folder.replace(/\.[^.]*$/, '')}/index.mdx`,
        ),
      ];
    }
    return checkFolderName(folder);
  }
  if (deeper.length > 0 || kind === 'folder') {
    return [
      finding(
        'tree/depth',
        path,
        `Unexpected folder inside "${folder}", expected files directly beside index.mdx`,
      ),
    ];
  }
  return checkFileName(path, file, extensions);
}

function checkFolderName(folder: string): readonly TreeFinding[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(folder) && folder.length <= 80) return [];
  const mended = folder
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return [
    finding(
      'tree/name',
      folder,
      `Unexpected folder name "${folder}", expected small letters, digits and single hyphens, at most 80`,
      mended === '' ? {} : { suggestion: mended },
    ),
  ];
}

function checkFileName(
  path: string,
  file: string,
  extensions: readonly string[],
): readonly TreeFinding[] {
  if (file === 'index.mdx') return [];
  const isPicture =
    extensions.length > 0 &&
    new RegExp(`^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*\\.(?:${extensions.join('|')})$`).test(file);
  if (isPicture) return [];
  const also = extensions.length > 0 ? ' or a picture' : '';
  return [
    finding('tree/file-type', path, `Unexpected file "${file}", expected index.mdx${also}`, {
      allowed:
        extensions.length > 0
          ? `index.mdx, or a name of letters, digits and hyphens that ends in ${extensions.join(', ')}`
          : 'index.mdx alone: pictures belong to cases.',
    }),
  ];
}

function missingIndexes(entries: readonly TreeEntry[]): readonly TreeFinding[] {
  const paths = new Set(entries.map((each) => each.path));
  const folders = new Set(
    entries
      .filter((each) => each.kind === 'folder' || each.path.includes('/'))
      .map((each) => each.path.split('/')[0] ?? ''),
  );
  return [...folders]
    .filter((folder) => !paths.has(`${folder}/index.mdx`))
    .map((folder) =>
      finding(
        'tree/missing-index',
        folder,
        `Expected a file index.mdx in the folder "${folder}", found none`,
      ),
    );
}

function collisions(entries: readonly TreeEntry[]): readonly TreeFinding[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ path }) => {
    const key = path.normalize('NFC').toLowerCase();
    const earlier = seen.get(key);
    seen.set(key, path);
    if (earlier === undefined) return [];
    return [
      finding(
        'tree/collision',
        path,
        `Unexpected name "${path}": it differs from "${earlier}" only in capitals or letter forms`,
      ),
    ];
  });
}

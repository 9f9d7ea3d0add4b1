/** Stage 8: what the text points at exists, and pictures are what they say they are. */
import type { Nodes, Root } from 'mdast';
import { kindFolders, type ByKind, type KindId } from '../../model/kind.ts';
import { literalAttributes } from '../../markdown/render-components.ts';
import { linkTarget } from '../../markdown/links.ts';
import type { Finding, Rule } from '../problem.ts';
import { nearest } from '../nearest.ts';
import { isComponent } from './body.ts';
import type { PlaceOfNode } from './place-of-node.ts';

/** Largest picture: bytes, and pixels in all. */
export const mostPictureBytes = 8 * 1024 * 1024;
export const mostPixels = 50_000_000;

export const rules: readonly Rule[] = [
  {
    id: 'links/case',
    title: 'A link to another case or text of the collection leads to one that exists',
    why: 'A reader who follows it must arrive.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: 'See [the others](../another-case/).',
      rejected: 'See [the others](../no-such-case/).',
    },
  },
  {
    id: 'links/picture',
    title: 'A picture lies beside the text, under the name that is written',
    why: 'Pictures from other places change, vanish, or report on the reader.',
    severity: 'error',
    example: {
      where: 'part',
      accepted: '<Figure src="desk.png" alt="The desk by the doors." />',
      rejected: '<Figure src="../../../secret.png" alt="The desk by the doors." />',
    },
  },
  {
    id: 'links/picture-kind',
    title: 'A picture is PNG, JPEG, WebP or AVIF, by its content and not only by its name',
    why: 'Other files could hold programs; the site makes its own copies in sizes for every screen.',
    severity: 'error',
    example: {
      where: 'words',
      accepted: 'desk.png that is a PNG',
      rejected: 'desk.png that is a text',
    },
  },
  {
    id: 'links/unused-picture',
    title: 'Every picture in the folder is shown in the text',
    why: 'A forgotten picture would be kept for ever and never be seen.',
    severity: 'error',
    example: {
      where: 'words',
      accepted: 'desk.png with <Figure src="desk.png" ... />',
      rejected: 'desk.png without a Figure',
    },
  },
];

export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'avif';

/** A picture as it was found: what its bytes say, not its name. */
export interface FoundPicture {
  readonly name: string;
  readonly bytes: number;
  readonly format: PictureFormat | undefined;
  readonly width: number;
  readonly height: number;
}

/** The format by the first bytes (at least 12); none when it is another. */
export function pictureFormat(head: Uint8Array): PictureFormat | undefined {
  const starts = (...expected: readonly number[]) =>
    expected.every((byte, index) => head[index] === byte);
  const letters = (from: number, to: number) => String.fromCharCode(...head.slice(from, to));
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  if (letters(0, 4) === 'RIFF' && letters(8, 12) === 'WEBP') return 'webp';
  if (letters(4, 8) === 'ftyp' && ['avif', 'avis'].includes(letters(8, 12))) return 'avif';
  return undefined;
}

export interface LinkSurroundings {
  /** Kind of the document that the links stand in. */
  readonly from: KindId;
  readonly pictures: readonly FoundPicture[];
  /** Slugs of all documents of the collection. */
  readonly slugs: ByKind<ReadonlySet<string>>;
  readonly placeOf: PlaceOfNode;
}

export function checkLinks(tree: Root, surroundings: LinkSurroundings): readonly Finding[] {
  const findings: Finding[] = [];
  const used = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'link') findings.push(...checkDocumentLink(node, surroundings));
    if (isComponent(node) && node.name === 'Figure') {
      const { src = '' } = literalAttributes(node);
      used.add(src);
      findings.push(...checkPicture(src, node, surroundings));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const unused = surroundings.pictures.filter(({ name }) => !used.has(name));
  return [...findings, ...unused.map(({ name }) => unusedPicture(name))];
}

function checkDocumentLink(
  node: { readonly url: string } & Pick<Nodes, 'position'>,
  { from, slugs, placeOf }: LinkSurroundings,
): readonly Finding[] {
  const target = linkTarget(node.url, from);
  if (target.kind !== 'document' || slugs[target.of].has(target.slug)) return [];
  const suggestion = nearest(target.slug, [...slugs[target.of]]);
  const way = target.of === from ? '..' : `../../${kindFolders[target.of]}`;
  return [
    {
      rule: 'links/case',
      severity: 'error',
      place: placeOf(node),
      message: `Unexpected link to "${target.slug}", which content/${kindFolders[target.of]} does not have`,
      ...(suggestion === undefined ? {} : { suggestion: `${way}/${suggestion}/` }),
    },
  ];
}

function checkPicture(
  src: string,
  node: Pick<Nodes, 'position'>,
  { pictures, placeOf }: LinkSurroundings,
): readonly Finding[] {
  const place = placeOf(node);
  const picture = pictures.find(({ name }) => name === src);
  const names = pictures.map(({ name }) => name);
  if (!picture) {
    const suggestion = nearest(src.replace(/^\.\//, ''), names);
    return [
      {
        rule: 'links/picture',
        severity: 'error',
        place,
        message: `Unexpected picture "${src.slice(0, 80)}", expected the name of a file beside index.mdx`,
        allowed:
          names.length === 0
            ? 'The folder holds no picture yet: put it there first.'
            : `In the folder: ${names.join(', ')}.`,
        ...(suggestion === undefined ? {} : { suggestion }),
      },
    ];
  }
  const fault = (message: string): readonly Finding[] => [
    { rule: 'links/picture-kind', severity: 'error', place, message },
  ];
  if (picture.format === undefined)
    return fault(`Unexpected content of "${src}", expected a PNG, JPEG, WebP or AVIF picture`);
  if (picture.bytes > mostPictureBytes)
    return fault(
      `Unexpected size of "${src}", expected at most ${mostPictureBytes / 1024 / 1024} MiB`,
    );
  if (picture.width * picture.height > mostPixels)
    return fault(
      `Unexpected size of "${src}", expected at most ${mostPixels / 1e6} million pixels`,
    );
  return [];
}

function unusedPicture(name: string): Finding {
  return {
    rule: 'links/unused-picture',
    severity: 'error',
    message: `Unexpected picture "${name}" that the text does not show`,
    mend: `<Figure src="${name}" alt="what it shows" />`,
  };
}

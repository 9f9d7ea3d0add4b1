/** The ways out of the form: addresses that carry the text to the host of the repository or to a mail program. */
import { kindFolders, type Reference } from '../../model/kind.ts';

/** What is known of the copy of the site. */
export interface Destination {
  readonly repository: string;
  readonly branch: string;
  readonly contact: string;
}

export interface Outgoing extends Reference {
  /** The whole file. */
  readonly mdx: string;
  /** True when there is such a document already. */
  readonly exists: boolean;
}

/** An address, and whether the text is in it: one that does not fit is copied or attached by hand. */
export interface Way {
  readonly address: string;
  readonly carriesText: boolean;
}

/** Longest address that GitHub takes, with something to spare; it refuses those above 8 KiB. */
const longestAddress = 7000;

/** Longest letter that every mail program takes from a link. */
const longestLetter = 1800;

/** Where the file is put in the repository. */
export function pathOf({ kind, slug }: Reference): string {
  return `content/${kindFolders[kind]}/${slug}/index.mdx`;
}

/** @returns the host's page for a new file (or for the file that exists), or nothing when the host is not GitHub */
export function hostWay({ repository, branch }: Destination, outgoing: Outgoing): Way | undefined {
  if (!isOnGitHub(repository)) return undefined;
  const { mdx, exists } = outgoing;
  const below = `${repository.replace(/\/+$/, '')}`;
  if (exists)
    return {
      address: `${below}/edit/${encodeURIComponent(branch)}/${pathOf(outgoing)}`,
      carriesText: false,
    };
  const empty = `${below}/new/${encodeURIComponent(branch)}?filename=${encodeURIComponent(pathOf(outgoing))}`;
  const whole = `${empty}&value=${encodeURIComponent(mdx)}`;
  return whole.length <= longestAddress
    ? { address: whole, carriesText: true }
    : { address: empty, carriesText: false };
}

export interface Letter {
  readonly subject: string;
  /** Before the text, or without it: that the file is attached. */
  readonly withText: string;
  readonly withFile: string;
  /** True when the text alone would not do, since pictures go with it. */
  readonly isAttached?: boolean;
}

export function mailWay(
  { contact }: Destination,
  { mdx }: Outgoing,
  { subject, withText, withFile, isAttached = false }: Letter,
): Way {
  const letter = (body: string) =>
    `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  const whole = letter(`${withText}\n\n${mdx}`);
  return whole.length <= longestLetter && !isAttached
    ? { address: whole, carriesText: true }
    : { address: letter(withFile), carriesText: false };
}

function isOnGitHub(repository: string): boolean {
  return URL.canParse(repository) && new URL(repository).hostname === 'github.com';
}

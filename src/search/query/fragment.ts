/** What the index keeps of one page. Read by itself, so that a list without a query needs no index at all. */

/** A place that a page can be entered at: a heading with an `id`. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Position of the heading's first word in the content. */
  readonly location: number;
}

export interface Fragment {
  /** Address of the page below the site's base: `/cases/a-case/`. */
  readonly url: string;
  /** Text of the page, words separated by white space. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/** Every file of Pagefind begins with this once it is decompressed. */
const signature = 'pagefind_dcd';

/** @throws Error when the text is not a fragment: the format has changed, or something else was sent */
export function parseFragment(text: string): Fragment {
  const fragment: unknown = text.startsWith(signature)
    ? JSON.parse(text.slice(signature.length))
    : undefined;
  if (isFragment(fragment)) return fragment;
  throw new Error(`Expected a fragment as Pagefind 1.5 writes it, beginning with "${signature}"`);
}

function isFragment(value: unknown): value is Fragment {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    'content' in value &&
    'meta' in value &&
    'anchors' in value
  );
}

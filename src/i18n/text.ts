/** Text of the interface: one JSON file per language, looked up by a dotted key that the types know. */
import en from './en.json' with { type: 'json' };
import { textFrom, type TextTree, type TextValues } from './template.ts';

type Plural = { readonly one?: string; readonly other: string };

/** Every dotted path of en.json that ends in text or in a plural. */
export type TextKey = Paths<typeof en>;
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string | Plural ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Gives the text for a key, with `{name}` replaced; `count` chooses among plural forms. */
export type Text = (key: TextKey, values?: TextValues) => string;

const languages: Readonly<Record<string, typeof en>> = { en };

/** All texts of a language; one without a file of its own gets English. */
function textsIn(language: string): typeof en {
  return languages[language.split('-')[0] ?? 'en'] ?? en;
}

/**
 * @param language BCP 47 tag; a language without a file of its own gets English
 * @throws Error for a key that is missing: a bug, since keys are typed
 */
export function textIn(language: string): Text {
  return textFrom(textsIn(language), language);
}

/** The texts that the search page's script needs, for the page to hand over. */
export function searchTexts(language: string): TextTree {
  return textsIn(language).search.live;
}

/** The texts that the script which reads documents needs, for its page to hand over. */
export function documentTexts(language: string): TextTree {
  return textsIn(language).document.live;
}

/** The texts that the form's script needs, for the page to hand over. */
export function formTexts(language: string): TextTree {
  return textsIn(language).form.live;
}

/** The texts that the script of a short form needs: its own, and those of the form of a case for all else. */
export function shortTexts(language: string, kind: 'adoption' | 'offer'): TextTree {
  const { form, 'short-form': short } = textsIn(language);
  const { fault, ...own } = short.live;
  const whole = { ...form.live, ...own, ...short[kind].live };
  return { ...whole, fault: { ...form.live.fault, ...fault } };
}

/** The texts that the comparison's script needs, for the page to hand over. */
export function compareTexts(language: string): TextTree {
  return textsIn(language).compare.live;
}

/** The texts of the tray that holds the cases to compare. */
export function trayTexts(language: string): TextTree {
  return textsIn(language).compare.tray;
}

/** The texts that the script of the page of editions needs, for the page to hand over. */
export function offlineTexts(language: string): TextTree {
  const { line, live } = textsIn(language).offline;
  return { ...line, ...live };
}

/** The texts of the line at the foot of every page that says what is kept on the device. */
export function offlineLineTexts(language: string): TextTree {
  return textsIn(language).offline.line;
}

/** The texts of the scripts that say what is new since the reader's last visit, and what is kept of it. */
export function visitTexts(language: string): TextTree {
  return textsIn(language).visits;
}

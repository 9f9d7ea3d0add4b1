/** Text of the interface: one JSON file per language, looked up by a dotted key that the types know. */
import en from './en.json' with { type: 'json' };

type Plural = { readonly one?: string; readonly other: string };
type Tree = { readonly [key: string]: string | Tree };

/** Every dotted path of en.json that ends in text or in a plural. */
export type TextKey = Paths<typeof en>;
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string | Plural ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

type Values = Readonly<Record<string, string | number>>;

/** Gives the text for a key, with `{name}` replaced; `count` chooses among plural forms. */
export type Text = (key: TextKey, values?: Values) => string;

const languages: Readonly<Record<string, Tree>> = { en };

/**
 * @param language BCP 47 tag; a language without a file of its own gets English
 * @throws Error for a key that is missing: a bug, since keys are typed
 */
export function textIn(language: string): Text {
  const tree = languages[language.split('-')[0] ?? 'en'] ?? en;
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const found = key.split('.').reduce<string | Tree | undefined>(step, tree);
    const template = typeof found === 'object' ? chooseForm(found, values, plurals) : found;
    if (template === undefined) throw new Error(`No text for "${key}" in ${language}`);
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

function step(node: string | Tree | undefined, part: string): string | Tree | undefined {
  return typeof node === 'object' ? node[part] : undefined;
}

function chooseForm(forms: Tree, values: Values, plurals: Intl.PluralRules): string | undefined {
  const count = values['count'];
  const form = typeof count === 'number' ? plurals.select(count) : 'other';
  const text = forms[form] ?? forms['other'];
  return typeof text === 'string' ? text : undefined;
}

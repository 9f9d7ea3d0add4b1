/** Filling text templates: shared by pages at build and by scripts that get their texts from the page. */

type Plural = { readonly one?: string; readonly other: string };

/** Texts by name, in groups; a group with `other` is one text with plural forms. */
export type TextTree = { readonly [key: string]: string | Plural | TextTree };

export type TextValues = Readonly<Record<string, string | number>>;

/**
 * Looks texts up by dotted key, with `{name}` replaced and `count` choosing among plural forms.
 *
 * @param language BCP 47 tag
 * @throws Error for a key that is missing
 */
export function textFrom(
  tree: TextTree,
  language: string,
): (key: string, values?: TextValues) => string {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const found = key.split('.').reduce<string | TextTree | undefined>(step, tree);
    const template = typeof found === 'object' ? chooseForm(found, values, plurals) : found;
    if (template === undefined) throw new Error(`No text for "${key}" in ${language}`);
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

function step(node: string | TextTree | undefined, part: string): string | TextTree | undefined {
  return typeof node === 'object' ? (node[part] as string | TextTree | undefined) : undefined;
}

function chooseForm(
  forms: TextTree,
  values: TextValues,
  plurals: Intl.PluralRules,
): string | undefined {
  const count = values['count'];
  const form = typeof count === 'number' ? plurals.select(count) : 'other';
  const text = forms[form] ?? forms['other'];
  return typeof text === 'string' ? text : undefined;
}

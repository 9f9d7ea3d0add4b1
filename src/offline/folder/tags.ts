/**
 * Rewrites the tags of a page that we made ourselves: every attribute in it is quoted, and `<` stands in text only as
 * an entity. Ten times as fast as parsing the page, which matters at thousands of pages.
 */

export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** As written, entities and all; an attribute without a value is ''. */
  readonly attributes: ReadonlyMap<string, string>;
}

const tagPattern =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*(\/?)>/gi;
const attributePattern = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;

/**
 * @param change gives the tag as it is to be, the same one to leave it as it was written, or nothing to leave it
 *   out; only a tag without an end tag, or an empty script, can be left out
 */
export function rewriteTags(html: string, change: (tag: Tag) => Tag | undefined): string {
  const changed = html.replace(
    tagPattern,
    (whole, name: string, written: string, slash: string) => {
      const tag = { name: name.toLowerCase(), attributes: attributesIn(written) };
      const wanted = change(tag);
      if (wanted === tag) return whole;
      return wanted ? `<${wanted.name}${writtenOut(wanted.attributes)}${slash}>` : leftOut(tag);
    },
  );
  return changed.replaceAll(`${leftOutScript}</script>`, '');
}

const leftOutScript = '<!--left out-->';

function leftOut({ name }: Tag): string {
  return name === 'script' ? leftOutScript : '';
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(attributePattern)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single?.replaceAll('"', '&quot;') ?? bare ?? '',
    ]),
  );
}

function writtenOut(attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`))
    .join('');
}

/** A value of an attribute as it is meant. */
export function meant(value: string): string {
  return value
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&#x27;/gi, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&amp;|&#38;/g, '&');
}

/** A value of an attribute as it is written. */
export function asWritten(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

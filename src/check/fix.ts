/** Mends what is safe in the fields of a case. The text after the fields is never touched, not by a byte. */

/** A mend that was made, in words, with the line of the file. */
export interface Mend {
  readonly line: number;
  readonly what: string;
}

export interface Mended {
  readonly text: string;
  readonly mends: readonly Mend[];
}

type MendLine = (line: string) => { readonly line: string; readonly what: string } | undefined;

/** Fields that are lists of concepts. */
const lists = 'sector|setting|workflow|collaboration|challenge|role|skill';

/** What is mended, in order. Each looks at one line of the fields. */
const mendings: readonly MendLine[] = [
  trailingSpace,
  quotesRoundName,
  tabsBeforeField,
  dateForm,
  listForm,
];

/** @returns the text with its fields mended; the same text when there is nothing to mend */
export function mendFields(text: string): Mended {
  const parts = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$)[\s\S]*)$/.exec(text);
  if (!parts) return { text, mends: [] };
  const [, opening = '', fields = '', rest = ''] = parts;
  const mends: Mend[] = [];
  const lines = fields.split('\n').map((original, index) =>
    mendings.reduce((line, mend) => {
      const mended = mend(line);
      if (!mended || mended.line === line) return line;
      mends.push({ line: index + 2, what: mended.what });
      return mended.line;
    }, original),
  );
  return { text: `${opening}${lines.join('\n')}${rest}`, mends };
}

function trailingSpace(line: string) {
  return { line: line.replace(/[ \t]+(?=\r?$)/, ''), what: 'space at the end of the line removed' };
}

function quotesRoundName(line: string) {
  return {
    line: line.replace(/^(\s*(?:- )?)["'“”„‘’]([a-z]+)["'“”‘’](\s*:)/, '$1$2$3'),
    what: 'quotation marks round the name of a field removed',
  };
}

function tabsBeforeField(line: string) {
  return {
    line: line.replace(/^[\t ]*\t[\t ]*/, (space) => space.replaceAll('\t', '  ')),
    what: 'tabs at the start of the line turned into spaces',
  };
}

function dateForm(line: string) {
  const match =
    /^(\s*(?:- )?(?:published|confirmed|date): *)["']?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})["']?(\r?)$/.exec(
      line,
    );
  if (!match) return undefined;
  const [, name = '', year = '', month = '', day = '', end = ''] = match;
  return {
    line: `${name}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${end}`,
    what: 'date written as year-month-day',
  };
}

function listForm(line: string) {
  const match = new RegExp(`^(${lists}): *([a-z0-9-]+(?: *[,;] *[a-z0-9-]+)*)(\\r?)$`).exec(line);
  if (!match) return undefined;
  const [, name = '', values = '', end = ''] = match;
  return {
    line: `${name}: [${values.split(/ *[,;] */).join(', ')}]${end}`,
    what: 'several values written as a list',
  };
}

/** What the zip file says of itself, for any program that shows text. */
import { text } from '../../site/this-site.ts';
import { dateInWords } from '../../i18n/date.ts';
import type { BuiltSite } from '../edition.ts';
import type { SiteFacts } from '../site-facts.ts';

/** Letters in a line. */
const width = 76;

/** @param folder name of the folder in the zip file @returns lines that end as Windows ends them */
export function readMe(
  { cases, date }: BuiltSite,
  { title, address, language, pages }: SiteFacts,
  folder: string,
): string {
  const shelf = pages.find((page) => page === 'offline/') ?? '';
  const heading = text('pack.readme.heading', { title });
  const paragraphs = [
    `${heading}\n${'='.repeat(heading.length)}`,
    text('pack.readme.open'),
    text('pack.readme.extract'),
    text('pack.readme.start', { folder }),
    text('pack.readme.move'),
    text('pack.readme.holds'),
    `${text('pack.readme.cases', { count: cases, date: dateInWords(date, language) })}, ${text('pack.readme.whole')}`,
    text('pack.readme.newer'),
    text('pack.readme.where', { title, address: `${address}${shelf}` }),
    text('pack.readme.licence'),
  ];
  const lines = paragraphs.flatMap((each) => [...each.split('\n').flatMap(wrapped), '']);
  return lines.join('\r\n');
}

function wrapped(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

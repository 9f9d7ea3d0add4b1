/** A plainly fictional case as its author would hand it in: frontmatter and 850 words. */
import { stringify } from 'yaml';
import { requiredHeadings } from '../../src/model/case.ts';
import type { Vocabulary } from '../../src/vocabulary/concept.ts';
import { conceptOf } from '../../src/vocabulary/lookup.ts';
import { generatedFields } from './fields.ts';
import { randomFrom, type Random } from './random.ts';
import { countedThing, paragraph, shortSentence } from './sentences.ts';

const wordsInAll = 850;

/** Words of headings and components, and of the sentences by which paragraphs run over their length. */
const wordsBeside = 175;

export interface GeneratedCase {
  readonly slug: string;
  /** The file index.mdx. */
  readonly text: string;
}

/**
 * The same number gives the same case, however many cases there are.
 *
 * @param number counted from 1
 * @param edition another edition has the same fields, with a new title, summary and body
 */
export function generatedCase(number: number, vocabulary: Vocabulary, edition = 1): GeneratedCase {
  const fields = generatedFields(number, vocabulary, randomFrom('fields', number));
  const random = randomFrom('text', number, edition);
  const topics = fields.workflow.map((id) => conceptOf(vocabulary, 'workflow', id).label);
  const thing = countedThing(random).toLowerCase();
  const frontmatter = stringify({
    title: `Example Library ${number} looks into its ${thing}`.slice(0, 90).trim(),
    summary: `A plainly fictional library, edition ${edition}, looked into its ${thing}. It is here so that there is much to build, and nothing in it is true.`,
    ...fields,
  });
  const body = bodyOf(number, { topics, sources: fields.sources.length }, random);
  return { slug: slugOf(number), text: `---\n${frontmatter}---\n\n${body}` };
}

function slugOf(number: number): string {
  return `example-library-${String(number).padStart(5, '0')}`;
}

function bodyOf(
  number: number,
  about: { readonly topics: readonly string[]; readonly sources: number },
  random: Random,
): string {
  const words = Math.floor((wordsInAll - wordsBeside) / (requiredHeadings.length * 2));
  const parts = requiredHeadings.map((heading) => {
    const paragraphs = [1, 2].map(() => paragraph(random, { words, ...about }));
    return [`## ${heading}`, ...paragraphs, ...extras(heading, number, random)].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** A component, or a link to an earlier case, in the parts where real cases have them. */
function extras(
  heading: (typeof requiredHeadings)[number],
  number: number,
  random: Random,
): readonly string[] {
  if (heading === 'What they did')
    return [`<Steps>\n\n1. ${shortSentence(random)}\n2. ${shortSentence(random)}\n\n</Steps>`];
  if (heading === 'What worked') return ['<Measure outcome="1" />'];
  if (heading === 'What did not work')
    return [`<Note title="What stayed">\n\n${shortSentence(random)}\n\n</Note>`];
  if (heading === 'What surprised them')
    return [
      `<Quote who="Someone who does not exist" source="1">\n\n${shortSentence(random)}\n\n</Quote>`,
    ];
  if (heading === 'In your library' && number > 1)
    return [`See also [an earlier fictional case](../${slugOf(1 + random.below(number - 1))}/).`];
  return [];
}

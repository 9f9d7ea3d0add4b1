/** The closed set of components: their names, what they are for, and their literal attributes. */

/** What an attribute may hold. `number` counts from 1; `file` is a picture beside the case. */
export type AttributeSpec = {
  readonly required: boolean;
  readonly describes: string;
} & (
  | { readonly kind: 'text' | 'number' | 'numbers' | 'file' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
);

export interface ComponentSpec {
  readonly describes: string;
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  /** Whether anything stands between its tags. */
  readonly content: 'none' | 'prose' | 'ordered-list';
  readonly example: string;
}

const text = (describes: string): AttributeSpec => ({ kind: 'text', required: false, describes });
const needed = (spec: AttributeSpec): AttributeSpec => ({ ...spec, required: true });

/** Most lines to write on that one blank may have. */
const mostLines = 12;

/** What of a case a blank can be filled with. */
const blankSources = ['title', 'library', 'keep', 'adapt', 'works', 'fails'] as const;

/** The only components there are. Which kind of document may use which is said by the gate. */
export const components: Readonly<Record<string, ComponentSpec>> = {
  Figure: {
    describes: 'A picture that lies in the folder of the case.',
    attributes: {
      src: { kind: 'file', required: true, describes: 'file name of the picture' },
      alt: needed(text('what the picture shows, for someone who cannot see it')),
      caption: text('a sentence under the picture'),
      credit: text('who made it, and its licence'),
    },
    content: 'none',
    example:
      '<Figure src="floor-plan.png" alt="The desk stands between the doors and the stairs." />',
  },
  Note: {
    describes: 'A short note in the margin.',
    attributes: { title: text('two or three words that say what the note is about') },
    content: 'prose',
    example: '<Note title="What stayed">\n\nBorrowers still replace what they lose.\n\n</Note>',
  },
  Quote: {
    describes: 'Words that someone said or wrote.',
    attributes: {
      who: needed(text('who said it: a role or a publication')),
      source: { kind: 'numbers', required: false, describes: 'number of the source' },
    },
    content: 'prose',
    example:
      '<Quote who="The branch manager" source="2">\n\nNobody asked for the old desk back.\n\n</Quote>',
  },
  Steps: {
    describes: 'What was done, in order.',
    attributes: {},
    content: 'ordered-list',
    example: '<Steps>\n\n1. Count for a month.\n2. Change one rule.\n\n</Steps>',
  },
  Measure: {
    describes: 'A figure from the outcomes of the case, set large.',
    attributes: {
      outcome: { kind: 'number', required: true, describes: 'which outcome, counted from 1' },
    },
    content: 'none',
    example: '<Measure outcome="1" />',
  },
  Blank: {
    describes: 'Ruled lines to write on.',
    attributes: {
      label: needed(text('what is to be written there')),
      lines: {
        kind: 'choice',
        required: false,
        choices: Array.from({ length: mostLines }, (_, index) => String(index + 1)),
        describes: 'how many lines',
      },
      from: {
        kind: 'choice',
        required: false,
        choices: blankSources,
        describes: 'what of a case fills it, when the reader comes from one',
      },
    },
    content: 'none',
    example: '<Blank label="Signed for the school" lines="2" />',
  },
};

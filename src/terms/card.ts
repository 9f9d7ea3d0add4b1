/** The card that explains a word: the concept's name, one sentence, what each kind of library calls it, the way on. */
import {
  defaultTreeAdapter as tree,
  html as names,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import type { Text } from '../i18n/text.ts';
import type { Addresses } from '../site/address.ts';
import type { Concept, Vocabulary } from '../vocabulary/concept.ts';
import { opening } from '../vocabulary/letters.ts';
import { shortLabel } from '../vocabulary/lookup.ts';
import { wordsBySector } from './sector-terms.ts';

export interface CardWords {
  readonly vocabulary: Vocabulary;
  readonly text: Text;
  readonly language: string;
  readonly addresses: Pick<Addresses, 'term'>;
}

/** Words shown of each kind of library, the most used. */
const shown = 3;

/** Opens over the text, without a script; left out of print and of the search index. */
export function termCard(
  concept: Concept,
  { vocabulary, text, language, addresses }: CardWords,
): Tree.Element {
  const id = `term-${concept.id}`;
  const rows = wordsBySector(vocabulary, concept).map(({ sector, words }) =>
    element('div', {}, [
      element('dt', {}, [
        element('span', { class: 'sector term-sector', 'data-sector': sector.id }, [
          shortLabel(sector),
        ]),
      ]),
      element('dd', {}, [words.slice(0, shown).join(', ')]),
    ]),
  );
  return element(
    'div',
    {
      class: 'term-card',
      id,
      popover: 'auto',
      role: 'dialog',
      'aria-labelledby': `${id}-h`,
      'data-pagefind-ignore': '',
    },
    [
      element('h3', { id: `${id}-h` }, [opening(concept.label, language)]),
      element('p', {}, [concept.definition]),
      element('dl', {}, rows),
      element('a', { href: addresses.term(concept.id) }, [text('term-card.more')]),
    ],
  );
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Tree.Element | string)[],
): Tree.Element {
  const made = tree.createElement(
    name,
    names.NS.HTML,
    Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
  );
  for (const child of children) {
    if (typeof child === 'string') tree.insertText(made, child);
    else tree.appendChild(made, child);
  }
  return made;
}

/**
 * The text of a case with its sector's own words explained: the first use of each becomes a button that opens a card.
 * Made for the page of the case only; whatever else uses the text gets it without buttons and cards.
 */
import {
  defaultTreeAdapter as tree,
  html as names,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes as Tree,
} from 'parse5';
import type { RenderedSection } from '../markdown/render.ts';
import type { Concept, Vocabulary } from '../vocabulary/concept.ts';
import { termCard, type CardWords } from './card.ts';
import { sectorTerms, wordsBySector, type TermUse } from './sector-terms.ts';

/** Words explained in a case, and in one part of it: more would be in the way of reading. */
const most = { inCase: 8, inPart: 3 } as const;

/** Where words are left alone: what can be pressed already, and words that are somebody else's. */
const untouched: ReadonlySet<string> = new Set([
  ...['a', 'button', 'code', 'pre', 'blockquote', 'figure', 'table', 'sup'],
  ...['h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Attribute of a word that another kind of library's word can stand for: which, by top sector, as JSON. */
const wordsAttribute = 'data-words';

/** What is read of a case. */
interface CaseText {
  readonly sections: readonly RenderedSection[];
  readonly workflows: readonly string[];
}

export function withTermsExplained(
  { sections, workflows }: CaseText,
  words: CardWords,
): readonly RenderedSection[] {
  const seen = new Set<string>();
  return sections.map((section) => {
    const found: Concept[] = [];
    const root = parseFragment(section.html);
    const wanted = ({ concept }: TermUse) =>
      !seen.has(concept.id) && seen.size < most.inCase && found.length < most.inPart;
    for (const node of textsIn(root)) {
      const uses = sectorTerms(words.vocabulary)
        .usesIn(node.value, workflows)
        .filter((use) => {
          if (!wanted(use)) return false;
          seen.add(use.concept.id);
          found.push(use.concept);
          return true;
        });
      if (uses.length > 0) replace(node, uses, words.vocabulary);
    }
    if (found.length === 0) return section;
    for (const concept of found) tree.appendChild(root, termCard(concept, words));
    return { ...section, html: serialize(root) };
  });
}

function textsIn(node: Tree.ParentNode): readonly Tree.TextNode[] {
  return node.childNodes.flatMap((child) => {
    if (tree.isTextNode(child)) {
      child.value = child.value.normalize('NFC');
      return [child];
    }
    return tree.isElementNode(child) && !untouched.has(child.tagName) ? textsIn(child) : [];
  });
}

function replace(node: Tree.TextNode, uses: readonly TermUse[], vocabulary: Vocabulary): void {
  const parent = node.parentNode;
  if (!parent) return;
  let at = 0;
  for (const use of uses) {
    tree.insertBefore(parent, tree.createTextNode(node.value.slice(at, use.start)), node);
    tree.insertBefore(parent, button(use, node.value.slice(use.start, use.end), vocabulary), node);
    at = use.end;
  }
  node.value = node.value.slice(at);
}

function button(use: TermUse, written: string, vocabulary: Vocabulary): Tree.Element {
  const own = wordsInPlaceOf(use, written, vocabulary);
  const made = tree.createElement('button', names.NS.HTML, [
    { name: 'class', value: 'term' },
    { name: 'type', value: 'button' },
    { name: 'popovertarget', value: `term-${use.concept.id}` },
    ...(own === undefined ? [] : [{ name: wordsAttribute, value: JSON.stringify(own) }]),
  ]);
  tree.insertText(made, written);
  return made;
}

/**
 * What each other kind of library would say in its place, by top sector: only where the word stands as the crosswalk
 * has it, alone or as a plural, since any other form could not be put into words by rule.
 */
export function wordsInPlaceOf(
  { concept, label }: Pick<TermUse, 'concept' | 'label'>,
  written: string,
  vocabulary: Vocabulary,
): Readonly<Record<string, string>> | undefined {
  const plain = written.toLowerCase();
  const isPlural = plain === `${label.toLowerCase()}s`;
  if (!isPlural && plain !== label.toLowerCase()) return undefined;
  const isCapital = written.charAt(0) !== plain.charAt(0) && label.charAt(0) === plain.charAt(0);
  const others = wordsBySector(vocabulary, concept).flatMap(({ sector, words }) => {
    const [word] = words.includes(label) ? [] : words;
    if (word === undefined) return [];
    const numbered = isPlural ? pluralOf(word) : word;
    return [
      [sector.id, isCapital ? numbered.charAt(0).toUpperCase() + numbered.slice(1) : numbered],
    ];
  });
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

function pluralOf(word: string): string {
  if (/(?:s|ing|work|staff)$/.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** The sentence of the home page: what a reader may choose in it. */
import { withinSentence } from '../i18n/list.ts';
import { isTextKey } from '../i18n/text-key.ts';
import type { Text } from '../i18n/text.ts';
import type { Concept, Vocabulary } from '../vocabulary/concept.ts';
import { narrower, topConcepts } from '../vocabulary/lookup.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

interface Words {
  readonly vocabulary: Vocabulary;
  readonly text: Text;
  readonly language: string;
}

/** `a public library`, `an academic library`: one for each top sector. */
export function libraryChoices({ vocabulary, text, language }: Words): readonly Choice[] {
  return topConcepts(vocabulary, 'sector').map(({ id, label }) => {
    const article = /^[aeiou]/i.test(label) ? 'home.sentence.an' : 'home.sentence.a';
    return { value: id, label: text(article, { library: withinSentence(label, language) }) };
  });
}

/** `how we lend`: the areas of work in their groups; one without a phrase of its own is called by its label. */
export function improvementChoices(words: Words): readonly ChoiceGroup[] {
  const { vocabulary } = words;
  const groups = vocabulary.workflow.concepts.filter((each) => !each.assignable);
  const grouped = groups.map((group) => ({
    label: group.short ?? group.label,
    choices: narrower(vocabulary, 'workflow', group.id).map((each) => improvement(each, words)),
  }));
  return grouped.filter((group) => group.choices.length > 0);
}

function improvement({ id, label }: Concept, { text, language }: Words): Choice {
  const key = `home.improve.${id}`;
  return { value: id, label: isTextKey(key) ? text(key) : withinSentence(label, language) };
}

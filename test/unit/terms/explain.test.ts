/** Which words of a case are explained, and how. */
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { textIn } from '../../../src/i18n/text.ts';
import { withTermsExplained, wordsInPlaceOf } from '../../../src/terms/explain.ts';
import type { Concept } from '../../../src/vocabulary/concept.ts';
import { concept, smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const lamp = concept({
  id: 'lamp',
  label: 'Light source',
  definition: 'What shines.',
  workflow: ['polishing'],
  labels: {
    any: ['shining thing'],
    lighthouse: ['lantern', 'beacon'],
    circus: ['spotlight'],
    bakers: ['oven glow'],
  },
});
const rope = concept({
  id: 'rope',
  label: 'Line',
  workflow: ['juggling'],
  labels: { lighthouse: ['hawser', 'enquiry'], circus: ['tightrope'] },
  avoid: [
    { term: 'tightrope', also: 'a risky business' },
    { term: 'enquiry', also: 'an investigation' },
  ],
});

const vocabularyOf = (...concepts: readonly Concept[]) => ({
  ...smallVocabulary,
  term: { ...smallVocabulary.term, concepts },
});
const vocabulary = vocabularyOf(lamp, rope);
const words = {
  vocabulary,
  text: textIn('en'),
  language: 'en',
  addresses: { term: (id: string) => `/terms/${id}/` },
};

const sectionsOf = (...bodies: readonly string[]) =>
  bodies.map((html, n) => ({ id: `s-${n}`, heading: `Part ${n}`, html }));

const explained = (bodies: readonly string[], workflows: readonly string[] = []) =>
  withTermsExplained({ sections: sectionsOf(...bodies), workflows }, words).map(({ html }) => html);

/** The words that became buttons. */
const buttons = (html: string | undefined) =>
  [...(html ?? '').matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, word]) => word);

describe('a word of one kind of library', () => {
  test('is explained at its first use in the case, and not again', () => {
    const [first, second] = explained(['<p>A lantern. The lantern.</p>', '<p>Lantern.</p>']);
    expect([buttons(first), buttons(second)]).toEqual([['lantern'], []]);
    expect(second).toBe('<p>Lantern.</p>');
  });

  test('is explained once for each concept, whichever of its words comes first', () => {
    expect(buttons(explained(['<p>A beacon, a lantern, a hawser.</p>'])[0])).toEqual([
      'beacon',
      'hawser',
    ]);
  });

  test('may be a plural or begin a sentence, but not be another form of the word', () => {
    expect(buttons(explained(['<p>Spotlights.</p>'])[0])).toEqual(['Spotlights']);
    expect(buttons(explained(['<p>It was spotlighted.</p>'])[0])).toEqual([]);
  });

  test.each([
    ['in a heading', '<h3>A lantern</h3>'],
    ['in a link', '<p><a href="/">a lantern</a></p>'],
    ['in a quotation', '<figure class="quote"><blockquote><p>A lantern.</p></blockquote></figure>'],
    ['in code', '<p><code>lantern</code></p>'],
    ['in a table', '<table><tbody><tr><td>lantern</td></tr></tbody></table>'],
  ])('is left alone %s', (_, html) => {
    expect(explained([html])).toEqual([html]);
  });

  test('is not explained when most libraries say it, or when it is the neutral name', () => {
    expect(buttons(explained(['<p>A shining thing, a light source.</p>'])[0])).toEqual([]);
  });

  test('is not explained when it means something else as well', () => {
    expect(buttons(explained(['<p>A tightrope, an enquiry.</p>'], ['polishing'])[0])).toEqual([]);
  });

  test('is explained all the same when the case is about the work that makes it clear', () => {
    expect(buttons(explained(['<p>A tightrope, an enquiry.</p>'], ['juggling'])[0])).toEqual([
      'enquiry',
    ]);
  });

  test('is explained at most three times in a part and eight times in a case', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      concept({
        id: `thing-${n}`,
        label: `Neutral ${String.fromCharCode(97 + n)}`,
        labels: { lighthouse: [`${'abcdefghijkl'.charAt(n).repeat(6)}`], circus: [`word ${n}`] },
      }),
    );
    const html = `<p>${many.map(({ labels }) => labels['lighthouse']?.[0]).join(', ')}</p>`;
    const sections = sectionsOf(html, html, html, html);
    const made = withTermsExplained(
      { sections, workflows: [] },
      { ...words, vocabulary: vocabularyOf(...many) },
    );
    expect(made.map((each) => buttons(each.html).length)).toEqual([3, 3, 2, 0]);
  });
});

describe('the card of a word', () => {
  const [html = ''] = explained(['<p>A <em>lantern</em> &amp; more.</p>']);

  test('stands at the end of the part, outside the paragraph, and out of the search index', () => {
    expect(html).toMatch(
      /^<p>A <em><button class="term" type="button" popovertarget="term-lamp"[^>]*>lantern<\/button><\/em> &amp; more\.<\/p><div class="term-card" id="term-lamp" popover="auto" role="dialog" aria-labelledby="term-lamp-h" data-pagefind-ignore="">/,
    );
  });

  test('has the definition, the words of each kind of library, and the way to the concept', () => {
    expect(html).toContain('<p>What shines.</p>');
    expect(html).toContain('<dd>lantern, beacon</dd>');
    expect(html).toContain('<dd>spotlight</dd>');
    expect(html).toContain('href="/terms/lamp/"');
  });

  test('cannot be broken out of by what the vocabulary says', () => {
    const hostile = concept({
      ...lamp,
      definition: '<img src=x onerror=alert(1)>',
      labels: { lighthouse: ['lantern'], circus: ['"><script>x</script>'] },
    });
    const [made] = withTermsExplained(
      { sections: sectionsOf('<p>A lantern.</p>'), workflows: [] },
      { ...words, vocabulary: vocabularyOf(hostile) },
    );
    const names = JSON.stringify(parseFragment(made?.html ?? ''), (key, value: unknown) =>
      key === 'parentNode' ? undefined : value,
    );
    expect(names).not.toMatch(/"tagName":"(?:script|img)"/);
  });
});

describe('the reader’s own word in its place', () => {
  test('is the first of every kind of library that does not say the word itself', () => {
    expect(wordsInPlaceOf({ concept: lamp, label: 'beacon' }, 'beacon', vocabulary)).toEqual({
      circus: 'spotlight',
    });
  });

  test('is put into the plural and given a capital as the word was', () => {
    expect(wordsInPlaceOf({ concept: lamp, label: 'beacon' }, 'Beacons', vocabulary)).toEqual({
      circus: 'Spotlights',
    });
  });

  test('is not known when nobody else has one', () => {
    const lone = concept({ id: 'lone', labels: { lighthouse: ['beacon'] } });
    expect(wordsInPlaceOf({ concept: lone, label: 'beacon' }, 'beacon', vocabulary)).toBe(
      undefined,
    );
  });
});

import { describe, expect, test } from 'vitest';
import { checkCase } from '../../../src/check/index.ts';
import { surroundingsWith } from '../../fixtures/gate-surroundings.ts';
import { readVocabulary } from '../../../src/vocabulary/read.ts';
import { generatedCase } from '../../generate/case.ts';

const vocabulary = readVocabulary('content');
const cases = Array.from({ length: 20 }, (_, index) => generatedCase(index + 1, vocabulary));
const slugs = cases.map(({ slug }) => slug);

function problemsOf({ slug, text }: (typeof cases)[number]) {
  const source = { file: `${slug}/index.mdx`, bytes: new TextEncoder().encode(text), pictures: [] };
  const verdict = checkCase(source, surroundingsWith(vocabulary, { case: slugs }));
  return 'problems' in verdict ? verdict.problems : [];
}

describe('a generated case', () => {
  test('passes the gate', () => {
    expect(cases.flatMap(problemsOf)).toEqual([]);
  });

  test('is the same at every run', () => {
    expect(cases.map(({ slug }, index) => [slug, generatedCase(index + 1, vocabulary)])).toEqual(
      cases.map((each) => [each.slug, each]),
    );
  });

  test('has some 850 words', () => {
    const bodies = cases.map(({ text }) => text.split('\n---\n')[1] ?? '');
    const mean = bodies.reduce((sum, body) => sum + body.split(/\s+/).length, 0) / bodies.length;
    expect(mean).toBeGreaterThan(800);
    expect(mean).toBeLessThan(950);
  });

  test('links only to cases before it, so that it is the same however many there are', () => {
    const linked = cases.flatMap(({ slug, text }) =>
      [...text.matchAll(/\]\(\.\.\/([a-z0-9-]+)\/\)/g)].map(
        ([, other = '']) => [slug, other] as const,
      ),
    );
    expect(linked.length).toBe(cases.length - 1);
    expect(linked.filter(([slug, other]) => other >= slug)).toEqual([]);
  });

  test('has another title and text, and the same fields, in another edition', () => {
    const [first, second] = [1, 2].map((edition) => generatedCase(7, vocabulary, edition));
    expect(second?.slug).toBe(first?.slug);
    expect(second?.text).not.toBe(first?.text);
    const fields = (text = '') => text.slice(text.indexOf('\nsector:'), text.indexOf('\n---\n'));
    expect(fields(second?.text)).toBe(fields(first?.text));
  });
});

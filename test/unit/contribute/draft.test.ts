import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/contribute/draft/check-draft.ts';
import { surroundingsWith } from '../../fixtures/gate-surroundings.ts';
import { draftOf, mdxOf } from '../../../src/contribute/draft/mdx.ts';
import {
  changed,
  controls,
  fictionalDraft,
  problemsOf,
  surroundings,
  today,
  vocabulary,
} from './fictional-draft.ts';

const slugs = readdirSync('content/cases');
const published = slugs.map(
  (slug) => [slug, readFileSync(`content/cases/${slug}/index.mdx`, 'utf8')] as const,
);
const amongPublished = { ...surroundings, ...surroundingsWith(vocabulary, { case: slugs }) };

function mdxWith(
  answers: Parameters<typeof changed>[0],
  rest: Parameters<typeof changed>[1] = {},
): string {
  return mdxOf(changed(answers, rest), controls, today);
}

describe('a draft as a file', () => {
  test('passes the gate once every question of the first tier is answered', () => {
    expect(problemsOf(mdxOf(fictionalDraft, controls, today))).toEqual([]);
  });

  test('is dated and signed as a contribution', () => {
    const mdx = mdxOf(fictionalDraft, controls, today);
    expect(mdx).toContain('provenance: contributed');
    expect(mdx).toContain(`published: ${today}`);
  });

  test.each([
    ['a colon and quotes', 'Fines: "the end", it\'s said # here'],
    ['signs that YAML gives a meaning', '- [not] {a} *list* &of !things'],
    ['three hyphens', '--- not the end of the fields'],
    ['a number', '2024 was the year 1e3'],
    ['another script', 'مكتبة خيالية تعير السلالم 図書館'],
    ['line breaks', 'A title on\ntwo\r\n  lines of text'],
    ['a word that YAML reads as true', 'yes, and no, and null, and ~'],
  ])('keeps a title with %s', (_, title) => {
    const mdx = mdxWith({ title });
    expect(problemsOf(mdx)).toEqual([]);
    expect(draftOf(mdx, 'x', controls).answers['title']).toBe(title.replace(/\s+/g, ' '));
  });

  test('writes figures, ranges and numbers of sources as the model wants them', () => {
    const measure = {
      name: 'Ladders lent',
      unit: 'ladders',
      before: '1,200',
      after: '3 to 5',
      method: 'counts',
    };
    const mdx = mdxWith({
      outcome: [
        {
          kind: 'use',
          direction: 'improved',
          statement: 'More were lent.',
          source: '1, 2',
          measure,
        },
      ],
      sources: [
        { title: 'First report', kind: 'report', year: '2024' },
        { title: 'Second report', kind: 'news' },
      ],
      period: { start: '2023-09', end: '2024' },
    });
    expect(problemsOf(mdx)).toEqual([]);
    expect(mdx).toMatch(/before: 1200\n\s+after:\n\s+min: 3\n\s+max: 5/);
    expect(mdx).toMatch(/start: 2023-09\n\s+end: 2024/);
  });

  test('leaves out the name of a library that does not want to be named', () => {
    const mdx = mdxWith({
      institution: [{ name: 'Typed before', place: 'There', country: 'GB', withheld: true }],
    });
    expect(problemsOf(mdx)).toEqual([]);
    expect(mdx).not.toContain('Typed before');
  });

  test('writes points that were typed one a line', () => {
    const mdx = mdxWith({
      transfer: {
        keep: 'The first ladder\n\n  The second ladder  ',
        for: { school: 'Begin with a short ladder.' },
      },
    });
    expect(problemsOf(mdx)).toEqual([]);
    expect(draftOf(mdx, 'x', controls).answers['transfer']).toMatchObject({
      keep: 'The first ladder\nThe second ladder',
    });
  });

  test('leaves out questions of the second tier that were opened and not answered', () => {
    const blank = {
      effort: { note: ' ' },
      transfer: { keep: '', for: { school: '' } },
      sources: [{ title: '', kind: '' }],
      size: '',
      role: [],
    };
    expect(mdxWith(blank)).toBe(mdxOf(fictionalDraft, controls, today));
  });
});

describe('a published case in the form', () => {
  test.each(published)('%s goes out as it came in when nothing is touched', (slug, text) => {
    expect(mdxOf(draftOf(text, slug, controls), controls, today)).toBe(text);
  });

  test.each(published)(
    '%s passes the gate when it is written anew from its answers',
    (slug, text) => {
      const { edited: _, ...anew } = draftOf(text, slug, controls);
      const checked = checkDraft(anew, amongPublished);
      expect('faults' in checked ? checked.faults : []).toEqual([]);
    },
  );

  test('changes only the lines of the answer that was changed', () => {
    const [slug, text] = published.find(([name]) => name === 'chicago-fine-free') ?? ['', ''];
    const draft = draftOf(text, slug, controls);
    const mdx = mdxOf({ ...draft, answers: { ...draft.answers, desk: 'both' } }, controls, today);
    expect(mdx).toBe(text.replace('desk: public-services', 'desk: both'));
  });

  test('puts a field that it did not have where the model has it', () => {
    const text = mdxOf(fictionalDraft, controls, today);
    const draft = draftOf(text, 'x', controls);
    const mdx = mdxOf({ ...draft, answers: { ...draft.answers, size: 'solo' } }, controls, today);
    expect(mdx).toBe(text.replace('workflow:\n', 'size: solo\nworkflow:\n'));
  });
});

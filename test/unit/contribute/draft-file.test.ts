import { describe, expect, test } from 'vitest';
import { draftFileText } from '../../../src/contribute/draft/draft-file-text.ts';
import { readDraftFile } from '../../../src/contribute/draft/draft-file.ts';
import { mostDraftBytes } from '../../../src/contribute/draft/draft-size.ts';
import { controls, fictionalDraft } from './fictional-draft.ts';

const read = (text: string) => readDraftFile(text, controls);
const withChange = (change: object) =>
  JSON.stringify({
    ...(JSON.parse(draftFileText({ name: 'Mine', draft: fictionalDraft })) as object),
    ...change,
  });

describe('a draft as a file', () => {
  test('comes back as it went', () => {
    expect(read(draftFileText({ name: 'Mine', draft: fictionalDraft }))).toEqual({
      name: 'Mine',
      draft: fictionalDraft,
    });
  });

  test.each([
    ['text that is not JSON', 'title: Mine', 'not-json'],
    [
      'a key that reaches for the prototype',
      withChange({}).replace('"answers":{', '"answers":{"__proto__":{"polluted":true},'),
      'not-json',
    ],
    ['a constructor', withChange({ answers: { constructor: 'x' } }), 'not-json'],
    ['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not'],
    ['another format', withChange({ format: 'something-else' }), 'not-a-draft'],
    ['a question that there is not', withChange({ answers: { evidence: '4' } }), 'not-a-draft'],
    [
      'a map where a text belongs',
      withChange({ answers: { title: { toString: 'x' } } }),
      'not-a-draft',
    ],
    [
      'more libraries than a case may have',
      withChange({ answers: { institution: Array.from({ length: 13 }, () => ({})) } }),
      'not-a-draft',
    ],
    [
      'a path for a name of a case',
      withChange({ edited: { slug: '../../secret', text: '' } }),
      'not-a-draft',
    ],
    ['an array', '[]', 'not-a-draft'],
    ['a file larger than any draft', `"${'x'.repeat(mostDraftBytes)}"`, 'too-large'],
  ])('is refused with %s', (_, text, refused) => {
    const answer = read(text);
    expect('refused' in answer ? answer.refused : 'opened').toMatch(new RegExp(`^${refused}`));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

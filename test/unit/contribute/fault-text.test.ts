/** What the form says at a field: in words that need neither files nor signs of markup. */
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/contribute/draft/check-draft.ts';
import { faultText } from '../../../src/contribute/draft/fault-text.ts';
import { controlAt } from '../../../src/contribute/form/control.ts';
import { formTexts } from '../../../src/i18n/text.ts';
import { textFrom } from '../../../src/i18n/template.ts';
import { changed, controls, fictionalDraft, surroundings } from './fictional-draft.ts';

const text = textFrom(formTexts('en'), 'en');

/** Messages of a draft, by control. */
function said(draft: typeof fictionalDraft): Readonly<Record<string, string>> {
  const checked = checkDraft(draft, surroundings);
  const faults = 'faults' in checked ? checked.faults : [];
  return Object.fromEntries(
    faults.map((fault) => [
      fault.control,
      faultText(fault, controlAt(controls, fault.control), (key, values) =>
        text(`fault.${key}`, values),
      ),
    ]),
  );
}

const withPart = (words: string) => ({
  ...fictionalDraft,
  parts: [words, ...fictionalDraft.parts.slice(1)],
});

describe('a fault in the text of a part', () => {
  test.each([
    ['a brace', 'We wrote to {name} every week.', 'bracket', 'wrote to {name} every week'],
    ['a tag', 'Families with <5 children paid less.', '“<” sign', 'with <5 children'],
    ['an import', 'import taxes rose that year.', 'begin with another word', 'import taxes'],
    ['a link without https', 'See [it](www.library.example).', 'begins with https://', '[it]'],
    ['a number of no source', 'They were glad.[9]', 'names no publication', 'glad'],
    ['a link to no case', 'As [there](../no-such-case/).', 'a case that is not here', '[there]'],
    ['an invisible character', 'The fee\u202e was dropped.', 'type it again', 'The fee'],
    ['a heading of a page', 'Text.\n\n# Heading\n\nText.', 'begin headings with ###', '# Heading'],
  ])('%s is told with what to do and the words where it is', (_, words, does, near) => {
    const message = said(withPart(words))['part.0'] ?? '';
    expect(message).toContain(does);
    expect(message).toContain(near);
    expect(message).not.toMatch(/Unexpected|Expected|index\.mdx|MDX/);
  });
});

describe('a fault of a field', () => {
  test('is told as what the answer should be', () => {
    const library = { name: 'Fictional Library', place: 'Fictionville', country: 'GB' };
    const draft = changed({ institution: [{ ...library, url: 'www.library.example' }] });
    const message = said(draft)['institution.0.url'] ?? '';
    expect(message).toContain('This should be a full address that begins with https://');
    expect(message).toContain('https://www.library.example');
  });
});

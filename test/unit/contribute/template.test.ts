import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caseTemplate } from '../../../src/contribute/template.ts';
import { fieldTier, requiredHeadings } from '../../../src/model/case.ts';
import { smallVocabulary } from '../../fixtures/small-vocabulary.ts';

const template = caseTemplate(smallVocabulary);
const [, frontmatter = '', body = ''] = template.split(/^---$/m);

describe('the template of a case', () => {
  test('is YAML with the fields of the first tier, in the order of the model', () => {
    const defaulted = ['language', 'license'];
    const asked = Object.entries(fieldTier)
      .filter(([name, tier]) => tier === 1 && !defaulted.includes(name))
      .map(([name]) => name);
    expect(Object.keys(parse(frontmatter) as object)).toEqual(asked);
  });

  test('says that the library itself wrote it', () => {
    expect(parse(frontmatter)).toMatchObject({ provenance: 'contributed' });
  });

  test('names the values to choose from, but none that only groups', () => {
    expect(frontmatter).toContain('# 1 to 4 of: polishing, juggling\n');
  });

  test('has the required headings in their order', () => {
    const headings = [...body.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([...requiredHeadings]);
  });
});

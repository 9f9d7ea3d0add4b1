import { describe, expect, test } from 'vitest';
import { highwireTags } from '../../../src/cite/highwire.ts';
import { caseJsonLd, escapedJson } from '../../../src/cite/json-ld.ts';
import { smallCase } from '../../fixtures/small-case.ts';
import { reference } from './reference.ts';

const page = {
  site: { title: 'Lamps', address: 'https://lamps.example/', publisher: 'The keepers' },
  about: ['Polishing'],
  license: 'https://licence.example/',
};

describe('the citation elements of a page', () => {
  test('name every person and write the date with slashes', () => {
    const tags = highwireTags(reference({ people: ['Ana Lopez', 'Mao Lin'] }), 'The keepers');
    expect(tags).toContainEqual({ name: 'citation_author', content: 'Mao Lin' });
    expect(tags).toContainEqual({ name: 'citation_publication_date', content: '2026/11/25' });
  });
});

describe('linked data', () => {
  test('cannot end the script element that holds it', () => {
    const json = escapedJson({ name: '</script><script>alert(1)</script>&\u2028' });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>&\u2028' });
  });

  test('names the publisher as author of a case that the editors wrote', () => {
    expect(caseJsonLd(reference(), smallCase(), page)).toMatchObject({
      '@type': 'Article',
      author: [{ '@type': 'Organization', name: 'The keepers' }],
    });
  });

  test('names contributors with their ORCID and the sources with their addresses', () => {
    const data = smallCase({
      contributors: [{ name: 'Ana Lopez', orcid: 'https://orcid.org/0000-0002-1825-0097' }],
      sources: [{ title: 'On lamps', url: 'https://lamps.example/on', kind: 'one' }],
    });
    expect(caseJsonLd(reference({ corporate: false }), data, page)).toMatchObject({
      author: [{ '@type': 'Person', sameAs: 'https://orcid.org/0000-0002-1825-0097' }],
      isBasedOn: [{ name: 'On lamps', url: 'https://lamps.example/on' }],
    });
  });
});

/** A reference to an invented case. */
import type { Reference } from '../../../src/cite/reference.ts';

const base: Reference = {
  people: ['The keepers'],
  corporate: true,
  authors: 'The keepers',
  year: '2026',
  published: '2026-11-25',
  title: 'A lighthouse lends its lamp',
  summary: 'The lamp came back polished.',
  address: 'https://lamps.example/cases/lamp/',
  language: 'en',
  license: 'CC-BY-4.0',
};

export function reference(changes: Partial<Reference> = {}): Reference {
  return { ...base, ...changes };
}

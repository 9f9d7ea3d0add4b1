import { describe, expect, test } from 'vitest';
import { addressWith, libraryFrom } from '../../../src/search/query/reader-library.ts';
import { sharedTraits, type Reader } from '../../../src/search/query/shares.ts';
import { smallTable } from './small-table.ts';

/** Row of the case about weeding: public and academic, collection development. */
const weeding = 1;

const reader = (given: Partial<Reader>): Reader => ({
  library: { sector: 'school' },
  chosen: {},
  asked: {},
  ...given,
});

describe('what a case shares with the reader', () => {
  test('is the work that they chose or that their words belong to', () => {
    const shared = [{ scheme: 'workflow', value: 'collection-development' }];
    const chosen = { workflow: ['collection-development', 'systems'] };
    expect(sharedTraits(reader({ chosen }), smallTable, weeding, undefined)).toEqual(shared);
    const asked = { workflow: ['collection-development'] };
    expect(sharedTraits(reader({ asked }), smallTable, weeding, undefined)).toEqual(shared);
  });

  test('is the challenge and the side of the desk that they chose or that their words name', () => {
    const shared = [
      { scheme: 'challenge', value: 'funding' },
      { scheme: 'desk', value: 'technical-services' },
    ];
    const asked = { challenge: ['policy', 'funding'], desk: ['technical-services'] };
    expect(sharedTraits(reader({ asked }), smallTable, weeding, undefined)).toEqual(shared);
    expect(sharedTraits(reader({ chosen: asked }), smallTable, weeding, undefined)).toEqual(shared);
  });

  test('is the side of the desk that they work on, said once', () => {
    const library = { sector: 'school', desk: 'technical-services' };
    const shared = [{ scheme: 'desk', value: 'technical-services' }];
    const asked = { desk: ['technical-services'] };
    expect(sharedTraits(reader({ library }), smallTable, weeding, undefined)).toEqual(shared);
    expect(sharedTraits(reader({ library, asked }), smallTable, weeding, undefined)).toEqual(
      shared,
    );
    const other = { sector: 'school', desk: 'public-services' };
    expect(sharedTraits(reader({ library: other }), smallTable, weeding, undefined)).toEqual([]);
  });

  test('is named in three things at most, the most particular first', () => {
    const library = { sector: 'school', size: 'solo', desk: 'technical-services' };
    const asked = { challenge: ['funding'], workflow: ['collection-development'] };
    const named = sharedTraits(reader({ library, asked }), smallTable, weeding, 'solo');
    expect(named.map(({ scheme }) => scheme)).toEqual(['challenge', 'workflow', 'size']);
  });

  test('is the size of the library', () => {
    const library = { sector: 'school', size: 'solo' };
    expect(sharedTraits(reader({ library }), smallTable, weeding, 'solo')).toEqual([
      { scheme: 'size', value: 'solo' },
    ]);
    expect(sharedTraits(reader({ library }), smallTable, weeding, '2-5')).toEqual([]);
  });

  test('is not said on the reader’s own side of the street', () => {
    const library = { sector: 'public', size: 'solo' };
    expect(sharedTraits(reader({ library }), smallTable, weeding, 'solo')).toEqual([]);
  });

  test('is not said to a reader who has not said who they are', () => {
    const library = { size: 'solo' };
    expect(sharedTraits(reader({ library }), smallTable, weeding, 'solo')).toEqual([]);
  });
});

describe('a shared address', () => {
  test('can say for which library it was made', () => {
    const library = { sector: 'public', size: '2-5' };
    const address = addressWith(library, 'https://example.org/search/?q=fines');
    expect(address).toBe('https://example.org/search/?q=fines&as=public..2-5');
    expect(libraryFrom(new URL(address).searchParams)).toEqual(library);
  });

  test('can say on which side of the desk', () => {
    const library = { sector: 'public', desk: 'both' };
    const address = addressWith(library, 'https://example.org/search/');
    expect(new URL(address).searchParams.get('as')).toBe('public...both');
    expect(libraryFrom(new URL(address).searchParams)).toEqual(library);
  });

  test('says nothing of it by itself', () => {
    expect(libraryFrom(new URLSearchParams('q=fines'))).toBeUndefined();
  });

  test('is passed over when it makes no sense', () => {
    expect(libraryFrom(new URLSearchParams('as=<b>'))).toBeUndefined();
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSearch, search, type OpenSearch } from '../../../../src/search/eval/adapter.ts';
import { indexDocuments } from '../../../../src/search/eval/documents.ts';
import { readVocabulary } from '../../../../src/vocabulary/read.ts';

let folder: string;
let open: OpenSearch;

const documents = [
  { id: 'Fines & Co', sector: 'public', title: 'Fines end', text: 'Overdue fines were dropped.' },
  { id: 'ward', sector: 'health', title: 'On the ward', text: 'Books came to the patients.' },
  { id: 'pruned', sector: 'academic', title: 'Less on shelves', text: 'Deselection took a year.' },
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  await indexDocuments(folder, documents, readVocabulary('content'));
  open = await openSearch(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const idsOf = async (...asked: Parameters<OpenSearch['search']>) =>
  (await open.search(...asked)).map((each) => each.id);

describe('any collection of documents', () => {
  test('is found by its own identifiers', async () => {
    expect(await idsOf('overdue fines')).toContain('Fines & Co');
  });

  test('is found in the words of another sector', async () => {
    expect(await idsOf('stock editing')).toEqual(['pruned']);
  });

  test('is not found in them when only the reader’s own words count', async () => {
    expect(await idsOf('deaccessioning', { ownWordsOnly: true })).toEqual([]);
  });

  test('is filtered by facets, narrower sectors under wider ones', async () => {
    expect(await idsOf('books', { filters: { sector: 'special' } })).toEqual(['ward']);
    expect(await idsOf('books', { filters: { sector: ['school'] } })).toEqual([]);
  });

  test('is opened by its folder alone', async () => {
    expect((await search('patients', { folder }))[0]).toEqual({ id: 'ward', score: 1 });
  });

  test('tells what a search cost', () => {
    expect(open.cost.searches).toBeGreaterThan(0);
    expect(open.cost.bytes).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from 'vitest';
import { finderOver, type Request } from '../../../src/search/query/find.ts';
import { emptyState } from '../../../src/search/query/state.ts';
import { noSubjects } from '../../../src/search/query/subjects.ts';
import type { View } from '../../../src/search/query/view.ts';
import { smallIndex } from './small-index.ts';
import { smallTable } from './small-table.ts';

const index = () =>
  smallIndex({
    fines: 'late fines were dropped after complaints',
    weeding: 'weeding drew complaints',
    ward: 'books came to the ward without fines',
    campus: 'charges went up',
    about: 'about fines on this site',
  });

const collection = (over: ReturnType<typeof index>) => ({
  index: over,
  table: smallTable,
  fragment: over.fragment,
  words: over.words,
  lexicon: async () => undefined,
  traits: async () => undefined,
  subjects: async () => noSubjects,
});

type State = Partial<Request['state']>;

/** Every view that a search shows. */
async function viewsOf(state: State, ownSector?: string): Promise<readonly View[]> {
  const views: View[] = [];
  const over = index();
  const request = {
    state: { ...emptyState, ...state },
    library: { sector: ownSector },
  };
  await finderOver(collection(over)).find(request, (view) => views.push(view));
  return views;
}

/** The last view, which is whole. */
async function find(state: State, ownSector?: string): Promise<View> {
  const view = (await viewsOf(state, ownSector)).at(-1);
  if (!view) throw new Error('Nothing was shown');
  return view;
}

const slugsOf = (view: View) =>
  view.groups.flatMap((group) => group.results.map((result) => result.slug));

describe('a search', () => {
  test('without a query shows every case, newest first', async () => {
    const view = await find({});
    expect(slugsOf(view)).toEqual(['fines', 'weeding', 'ward', 'campus']);
    expect(view.matching).toBeUndefined();
  });

  test('says how many cases match all words and how many some', async () => {
    expect((await find({ query: 'fines complaints' })).matching).toEqual({
      words: 2,
      own: 1,
      called: 0,
      some: 2,
    });
  });

  test('says nothing of that for a single word that every case has', async () => {
    expect((await find({ query: 'fines' })).matching).toBeUndefined();
  });

  test('leaves out pages that are not cases', async () => {
    expect(slugsOf(await find({ query: 'fines' }))).toEqual(['fines', 'ward']);
  });

  test('counts facets among what the words found', async () => {
    expect((await find({ query: 'fines' })).counts.result).toEqual({
      worked: 2,
      mixed: 0,
      'did-not-work': 0,
    });
  });

  test('puts other sectors first for a reader who said which is theirs', async () => {
    const view = await find({ query: 'fines' }, 'public');
    expect(
      view.groups.map((group) => [group.side, group.results.map((each) => each.slug)]),
    ).toEqual([
      ['across', ['ward']],
      ['own', ['fines']],
    ]);
  });

  test('leaves the order alone when the reader does not want other sectors first', async () => {
    const view = await find({ query: 'fines', outsideFirst: false }, 'public');
    expect(view.groups.map((group) => group.side)).toEqual(['all']);
  });

  test('offers ways out when nothing is found', async () => {
    const view = await find({ query: 'fines', chosen: { result: ['mixed'] } });
    expect(view.total).toBe(0);
    expect(view.loosenings).toEqual([
      { choice: { facet: 'result', value: 'mixed' }, count: 2 },
      { count: 1 },
    ]);
  });

  test('shows the last page for one beyond the end', async () => {
    expect((await find({ page: 9 })).page).toBe(1);
  });
});

describe('a finder', () => {
  const nothing = () => undefined;

  test('shows the first result of its first search before the others', async () => {
    const views = await viewsOf({ query: 'fines' });
    expect(views.map(slugsOf)).toEqual([['fines'], ['fines', 'ward']]);
    expect(views.map((view) => view.total)).toEqual([2, 2]);
  });

  test('does not search again when only a facet changes', async () => {
    const over = index();
    const finder = finderOver(collection(over));
    await finder.find({ state: { ...emptyState, query: 'fines' } }, nothing);
    await finder.find(
      { state: { ...emptyState, query: 'fines', chosen: { sector: ['public'] } } },
      nothing,
    );
    expect(over.asked.filter((each) => each === 'fines')).toHaveLength(1);
  });

  test('asks the index nothing without a query', async () => {
    const over = index();
    await finderOver(collection(over)).find({ state: emptyState }, nothing);
    expect(over.asked).toEqual([]);
  });

  test('answers a question although the same words were given up before', async () => {
    const over = index();
    const finder = finderOver(collection(over));
    const controller = new AbortController();
    const state = { ...emptyState, query: 'fines complaints' };
    const totals: number[] = [];
    const first = finder.find({ state }, nothing, controller.signal);
    const second = finder.find({ state }, (view) => totals.push(view.total));
    controller.abort();
    await expect(first).rejects.toThrow('abort');
    await second;
    expect(totals.at(-1)).toBe(3);
  });
});

/** Everything that a search page shows, as the parameters of its address, and back. */
import { facetIds, type FacetId } from '../../model/facet.ts';
import { isAtLeast, type Selection } from './facets.ts';
import { sorts, type Sort } from './order.ts';

export interface SearchState {
  /** As typed. */
  readonly query: string;
  readonly chosen: Selection;
  /** Nothing when the reader has not chosen: then relevance with a query, newest without. */
  readonly sort?: Sort;
  /** Counted from 1. */
  readonly page: number;
  /** Whether other sectors stand first for a reader who has said which is theirs. */
  readonly outsideFirst: boolean;
  /** Whether only the reader's own words are searched, not what others call the same thing. */
  readonly ownWordsOnly: boolean;
  /** Whether words are searched as they were typed, even those that no case has. */
  readonly asTyped: boolean;
}

export const emptyState: SearchState = {
  query: '',
  chosen: {},
  page: 1,
  outsideFirst: true,
  ownWordsOnly: false,
  asTyped: false,
};

/** The longest query that is searched, in characters. */
const longestQuery = 300;

/** Parameters that are unknown or make no sense are passed over: an address may be typed by hand. */
export function stateFrom(parameters: URLSearchParams): SearchState {
  const sort = sorts.find((each) => each === parameters.get('sort'));
  const page = Number(parameters.get('page'));
  return {
    query: (parameters.get('q') ?? '').slice(0, longestQuery).trim(),
    chosen: selectionFrom(parameters),
    ...(sort === undefined ? {} : { sort }),
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
    outsideFirst: parameters.get('outside') !== 'off',
    ownWordsOnly: parameters.get('words') === 'own',
    asTyped: parameters.get('spelling') === 'typed',
  };
}

/** In a fixed order and without defaults, so that one state has one address. */
export function parametersOf(state: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  for (const facet of facetIds) {
    for (const value of state.chosen[facet] ?? []) parameters.append(facet, value);
  }
  if (state.sort !== undefined && state.sort !== defaultSort(state.query))
    parameters.set('sort', state.sort);
  if (!state.outsideFirst) parameters.set('outside', 'off');
  if (state.ownWordsOnly) parameters.set('words', 'own');
  if (state.asTyped) parameters.set('spelling', 'typed');
  if (state.page > 1) parameters.set('page', String(state.page));
  return parameters;
}

function defaultSort(query: string): Sort {
  return query === '' ? 'newest' : 'relevance';
}

/** The order in force: relevance means nothing without a query. */
export function sortOf(state: SearchState): Sort {
  if (state.sort === undefined || (state.sort === 'relevance' && state.query === '')) {
    return defaultSort(state.query);
  }
  return state.sort;
}

/** Chosen values as a flat list, in the order of the facets. */
export function choicesOf(chosen: Selection): readonly Choice[] {
  return facetIds.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
}

export interface Choice {
  readonly facet: FacetId;
  readonly value: string;
}

/** The selection without one value. */
export function without(chosen: Selection, choice: Choice): Selection {
  return withValues(
    chosen,
    choice.facet,
    (chosen[choice.facet] ?? []).filter((each) => each !== choice.value),
  );
}

/** The selection with a facet's values replaced; a facet without values disappears. */
export function withValues(
  chosen: Selection,
  facet: FacetId,
  values: readonly string[],
): Selection {
  const { [facet]: _, ...others } = chosen;
  return values.length === 0 ? others : { ...others, [facet]: values };
}

/** Facet values as they look in addresses: a concept's identifier or a country's code. */
const facetValue = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** The lowest level is what every case has: the same as choosing nothing. */
const anyLevel = 'level-0';

function selectionFrom(parameters: URLSearchParams): Selection {
  const entries = facetIds.flatMap((facet) => {
    const given = [...new Set(parameters.getAll(facet).filter((each) => facetValue.test(each)))];
    const values = isAtLeast(facet) ? given.filter((each) => each !== anyLevel).slice(-1) : given;
    return values.length === 0 ? [] : [[facet, values] as const];
  });
  return Object.fromEntries(entries);
}

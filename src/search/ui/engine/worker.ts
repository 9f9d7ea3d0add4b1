/** Searching, off the main thread: one worker that holds the index and the facet table. */
import { loadingFrom, type Loading } from './load-finder.ts';
import type { Answer, Order } from './protocol.ts';

let loading: Loading | undefined;
let current: AbortController | undefined;

addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  loading ??= loadingFrom(order.base);
  if (order.kind === 'warm') {
    warm(loading);
    return;
  }
  current?.abort();
  current = new AbortController();
  void answer(loading, order, current.signal);
});

/** A failure is met again, and told, by the search that needs what did not arrive. */
function warm(what: Loading): void {
  what.finder().catch(() => undefined);
  what.index().catch(() => undefined);
}

async function answer(
  what: Loading,
  { turn, request }: Extract<Order, { kind: 'find' }>,
  signal: AbortSignal,
): Promise<void> {
  const say = (said: Answer) => postMessage(said);
  const fail = (reason: 'load' | 'search', error: unknown) => {
    if (!signal.aborted) say({ kind: 'failed', turn, failure: { reason, message: String(error) } });
  };
  try {
    const hasQuery = request.state.query !== '';
    await Promise.all([what.finder(), ...(hasQuery ? [what.index()] : [])]);
  } catch (error) {
    fail('load', error);
    return;
  }
  try {
    const finder = await what.finder();
    await finder.find(request, (view) => say({ kind: 'view', turn, view }), signal);
  } catch (error) {
    fail('search', error);
  }
}

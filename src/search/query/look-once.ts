/** Looks once for each question: a facet, an order or a page changes nothing about what a query found. */
import { look, type Found, type LookedIn, type Question } from './look.ts';

export type LookOnce = (question: Question, signal?: AbortSignal) => Promise<Found>;

/** Keeps what was found until the next question. */
export function lookOnceIn(lookedIn: LookedIn): LookOnce {
  let latest: { readonly key: string; readonly found: Promise<Found> } | undefined;
  const lookOnce: LookOnce = async (question, signal) => {
    const key = JSON.stringify(question);
    if (latest?.key !== key) latest = { key, found: look(question, lookedIn, signal) };
    const { found } = latest;
    try {
      return await found;
    } catch (error) {
      if (latest?.found === found) latest = undefined;
      signal?.throwIfAborted();
      if (isAbort(error)) return lookOnce(question, signal);
      throw error;
    }
  };
  return lookOnce;
}

/** Somebody else's search for the same words was stopped. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

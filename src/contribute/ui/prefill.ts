/** Answers that a link brings: `?sector=special&workflow=cataloguing`, or a case to edit: `?edit=its-name`. */
import { showAnswer } from './answers-in-page.ts';

/** Longest answer that a link may bring, in characters. */
const longest = 2000;

export interface Brought {
  /** Slug of the case to edit. */
  readonly edit?: string;
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

export function broughtBy(query: string): Brought {
  const parameters = new URLSearchParams(query);
  const edit = parameters.get('edit') ?? '';
  parameters.delete('edit');
  const answers = new Map(
    [...new Set(parameters.keys())].map((name) => [
      name,
      parameters.getAll(name).map((each) => each.slice(0, longest)),
    ]),
  );
  return { answers, ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(edit) ? { edit } : {}) };
}

/** Only questions that the form asks are answered; anything else is passed over. */
export function showBrought(form: HTMLFormElement, { answers }: Brought): void {
  for (const [name, values] of answers) showAnswer(form, name, values);
}

/** Takes the answers out of the address once the draft is kept, so that reloading shows the draft and not the link. */
export function forgetBrought(): void {
  const { edit } = broughtBy(location.search);
  const query = edit === undefined ? '' : `?edit=${edit}`;
  if (location.search !== query)
    history.replaceState(history.state, '', location.pathname + query + location.hash);
}

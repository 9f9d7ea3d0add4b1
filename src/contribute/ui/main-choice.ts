/** Which of several choices is the main one: a question of its own, asked once two have been chosen. */

/** The select that asks it, beside the boxes of the same name. */
function selectFor(form: HTMLFormElement, name: string): HTMLSelectElement | null {
  return form.querySelector<HTMLSelectElement>(`select[data-main="${CSS.escape(name)}"]`);
}

function boxesOf(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)];
}

export function mainOf(form: HTMLFormElement, name: string): string | undefined {
  const select = selectFor(form, name);
  return select && !select.closest('[hidden]') ? select.value : undefined;
}

/** Chosen values: the main one first, then in the order in which they were, then as the page has them. */
export function chosenIn(
  form: HTMLFormElement,
  name: string,
  before: readonly string[],
  main: string | undefined,
): readonly string[] {
  const chosen = boxesOf(form, name)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
  const order = [main, ...before, ...chosen].filter(
    (each): each is string => each !== undefined && chosen.includes(each),
  );
  return [...new Set(order)];
}

/** Offers what is chosen. @param answerOf the values of a question, the main one first; nothing keeps what is selected */
export function showMain(form: HTMLFormElement, answerOf?: (name: string) => unknown): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-main]')) {
    const name = select.dataset['main'] ?? '';
    const answer = answerOf?.(name);
    const main = Array.isArray(answer) ? String(answer[0]) : select.value;
    const chosen = boxesOf(form, name).filter(({ checked }) => checked);
    select.replaceChildren(
      ...chosen.map((box) => new Option(box.dataset['label'] ?? box.value, box.value)),
    );
    if (chosen.some(({ value }) => value === main)) select.value = main;
    select.closest<HTMLElement>('[data-part="main"]')?.toggleAttribute('hidden', chosen.length < 2);
  }
}

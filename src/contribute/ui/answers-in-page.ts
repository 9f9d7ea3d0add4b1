/** Between the controls of the page and a draft. Names are dotted paths; nothing else is known of the questions here. */
import type { Answer, Answers, Draft } from '../draft/draft.ts';
import { showEntries } from './entries.ts';
import { chosenIn, mainOf, showMain } from './main-choice.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Tree = { [name: string]: Answer | Tree };

/** @param before the draft as it was: what the page does not ask is kept */
export function draftIn(form: HTMLFormElement, before: Draft): Draft {
  const tree: Tree = {};
  for (const control of controlsOf(form)) {
    if (isUnchosenRadio(control) || isSecondBox(control)) continue;
    put(tree, control.name.split('.'), answerIn(form, control, before.answers));
  }
  const { part, further, ...answers } = tree;
  return {
    answers: merged(before.answers, answers as Answers),
    parts: (part as unknown as readonly string[] | undefined) ?? [],
    further: typeof further === 'string' ? further : '',
    edited: before.edited,
  };
}

/** Shows a draft; every control that it has no answer for is emptied. */
export function showDraft(form: HTMLFormElement, draft: Draft): void {
  showEntries(form, (list) => {
    const entries = at({ ...draft.answers }, list.split('.'));
    return Array.isArray(entries) ? entries.length : 0;
  });
  const answers = { ...draft.answers, part: draft.parts, further: draft.further } as Answers;
  for (const control of controlsOf(form)) show(control, at(answers, control.name.split('.')));
  showMain(form, (name) => at(answers, [name]));
  unfold(form);
}

/** Sets one answer from outside, such as a link; several values tick several boxes. */
export function showAnswer(form: HTMLFormElement, name: string, values: readonly string[]): void {
  const controls = controlsOf(form).filter((each) => each.name === name);
  for (const control of controls)
    show(
      control,
      isBox(control) && control.dataset['kind'] === 'some' ? values : (values[0] ?? ''),
    );
  showMain(form, (each) => (each === name ? values : undefined));
  unfold(form);
}

/** What has an answer is not hidden in a fold. */
function unfold(form: HTMLFormElement): void {
  for (const details of form.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
    const controls = controlsOf(form).filter((each) => details.contains(each));
    details.open = controls.some((each) =>
      isBox(each) || isRadio(each) ? each.checked && each.value !== '' : each.value !== '',
    );
  }
}

function controlsOf(root: HTMLFormElement): readonly Control[] {
  return [...root.elements].filter(
    (each): each is Control =>
      'name' in each && each.name !== '' && !(each instanceof HTMLButtonElement),
  );
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox';
}

function isRadio(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'radio';
}

function isUnchosenRadio(control: Control): boolean {
  return isRadio(control) && !control.checked;
}

/** Boxes of one question answer together. */
function isSecondBox(control: Control): boolean {
  if (!isBox(control) || control.dataset['kind'] !== 'some') return false;
  return control !== control.form?.querySelector(`[name="${CSS.escape(control.name)}"]`);
}

function answerIn(form: HTMLFormElement, control: Control, before: Answers): Answer {
  if (!isBox(control)) return control.value;
  if (control.dataset['kind'] !== 'some') return control.checked;
  const previous = at(before, control.name.split('.'));
  return chosenIn(
    form,
    control.name,
    Array.isArray(previous) ? (previous as readonly string[]) : [],
    mainOf(form, control.name),
  );
}

function show(control: Control, answer: unknown): void {
  if (isBox(control)) {
    control.checked = Array.isArray(answer)
      ? answer.includes(control.value)
      : answer === true || answer === 'true';
  } else if (isRadio(control)) {
    control.checked = control.value === (typeof answer === 'string' ? answer : '');
  } else control.value = typeof answer === 'string' ? answer : '';
}

function put(tree: Tree, [name = '', ...rest]: readonly string[], value: Answer): void {
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  tree[name] ??= /^\d+$/.test(rest[0] ?? '') ? ([] as unknown as Tree) : {};
  put(tree[name] as Tree, rest, value);
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step)
        ? (node as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

function merged(before: Answers, now: Answers): Answers {
  const isMap = (value: Answer | undefined): value is Answers =>
    typeof value === 'object' && !Array.isArray(value);
  const names = Object.keys(now).map((name) => {
    const [old, fresh] = [before[name], now[name] as Answer];
    return [name, isMap(old) && isMap(fresh) ? merged(old, fresh) : fresh] as const;
  });
  return { ...before, ...Object.fromEntries(names) };
}

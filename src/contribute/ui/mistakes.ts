/** Mistakes shown: a summary that takes the focus, and a message at each control. */
import { labelOf } from './field-label.ts';
import { element, part, type FormPage } from './form-page.ts';
import type { Mistake } from './workshop.ts';

/** The box around a control: a field with a label, or a fieldset. */
function fieldOf({ form }: FormPage, control: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-field="${CSS.escape(control)}"]`);
}

function controlIn(field: HTMLElement): HTMLElement | null {
  return field.querySelector<HTMLElement>('input, select, textarea');
}

/** Controls that are marked. */
export function markedControls({ form }: FormPage): readonly string[] {
  return [...form.querySelectorAll<HTMLElement>('.field-error')].map(
    (field) => field.dataset['field'] ?? '',
  );
}

/** Puts the message at a control, or takes it away. */
export function mark(page: FormPage, control: string, message: string | undefined): void {
  const field = fieldOf(page, control);
  if (!field) return;
  const id = `${idOf(control)}-error`;
  field.querySelector(`#${CSS.escape(id)}`)?.remove();
  field.classList.toggle('field-error', message !== undefined);
  const described = field instanceof HTMLFieldSetElement ? field : controlIn(field);
  const others = (described?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((each) => each !== '' && each !== id);
  const ids = message === undefined ? others : [...others, id];
  if (ids.length > 0) described?.setAttribute('aria-describedby', ids.join(' '));
  else described?.removeAttribute('aria-describedby');
  for (const input of inputsIn(field)) {
    if (message === undefined) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  }
  if (message === undefined) return;
  const words = element('p', message, 'message');
  words.id = id;
  (field.querySelector('[data-part="answer"]') ?? controlIn(field))?.before(words);
}

/** Radio buttons say it through their group only: the attribute is not theirs. */
function inputsIn(field: HTMLElement): readonly Element[] {
  return field instanceof HTMLFieldSetElement
    ? [...field.querySelectorAll('input[type="checkbox"]')]
    : [controlIn(field)].flatMap((each) => each ?? []);
}

export interface Showing {
  /** Controls that have been looked at: their old marks go. */
  readonly among: (control: string) => boolean;
  /** Shows the page of the form on which a control is. */
  readonly open: (control: string) => void;
}

/** Shows these and no others; the summary takes the focus. */
export function showMistakes(
  page: FormPage,
  mistakes: readonly Mistake[],
  { among, open }: Showing,
): void {
  for (const control of markedControls(page).filter(among)) mark(page, control, undefined);
  for (const { control, message } of firstOfEach(mistakes)) mark(page, control, message);
  const summary = part(page.root, 'summary');
  const items = firstOfEach(mistakes).map((mistake) => {
    const item = document.createElement('li');
    item.append(linkTo(page, mistake, open));
    return item;
  });
  part(summary, 'summary-heading').textContent = page.text('mistakes', { count: items.length });
  part(summary, 'summary-list').replaceChildren(...items);
  summary.hidden = items.length === 0;
  const sign = page.text('mistaken');
  document.title = (items.length > 0 ? sign : '') + document.title.replace(sign, '');
  if (items.length > 0) summary.focus();
}

function firstOfEach(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.filter(
    ({ control }, index) => mistakes.findIndex((each) => each.control === control) === index,
  );
}

function linkTo(
  page: FormPage,
  { control, message }: Mistake,
  open: Showing['open'],
): HTMLAnchorElement {
  const field = fieldOf(page, control);
  const label = field ? labelOf(field) : '';
  const isQuestion = /[?.!]$/.test(label);
  const link = element(
    'a',
    page.text(isQuestion ? 'mistake-question' : 'mistake', { label, message }),
  );
  const target = field && controlIn(field);
  link.href = `#${target?.id ?? ''}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    open(control);
    openAround(target);
    target?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  });
  return link;
}

function openAround(target: Element | null): void {
  const folded = target?.closest('details');
  if (!folded) return;
  folded.open = true;
  openAround(folded.parentElement);
}

function idOf(control: string): string {
  return `f-${control.replaceAll('.', '-')}`;
}

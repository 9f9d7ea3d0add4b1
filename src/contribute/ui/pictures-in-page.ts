/** Where pictures are added, and the list of those that were. Its fields have no names: they are no answers of the draft. */
import type { Draft } from '../draft/draft.ts';
import { namesInDraft, type HeldPicture } from '../draft/pictures.ts';
import { element, part, type FormPage } from './form-page.ts';

interface Fields {
  readonly file: HTMLInputElement;
  readonly alt: HTMLTextAreaElement;
  readonly part: HTMLSelectElement;
}

export function fieldsOf(form: HTMLFormElement): Fields {
  return {
    file: control(form, '#picture-file'),
    alt: control(form, '#picture-alt'),
    part: control(form, '#picture-part'),
  };
}

export function emptyFields(form: HTMLFormElement): void {
  const { file, alt } = fieldsOf(form);
  file.value = '';
  alt.value = '';
}

export function textOfPart(form: HTMLFormElement, index: number): HTMLTextAreaElement | null {
  return form.querySelector<HTMLTextAreaElement>(`#f-part-${index}`);
}

/** Says at the field what is wrong, or takes it away; the field takes the focus. */
export function faultAt(
  form: HTMLFormElement,
  name: 'file' | 'alt',
  message: string | undefined,
): void {
  const input = fieldsOf(form)[name];
  const id = `picture-${name}-error`;
  form.querySelector(`#${id}`)?.remove();
  input.closest('[data-picture]')?.classList.toggle('field-error', message !== undefined);
  input.toggleAttribute('aria-invalid', false);
  input.setAttribute('aria-describedby', `picture-${name}-hint`);
  if (message === undefined) return;
  const words = element('p', message, 'message');
  words.id = id;
  input.before(words);
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', `picture-${name}-hint ${id}`);
  input.focus();
}

export interface PictureList {
  readonly draft: Draft;
  /** False when the browser keeps no pictures. */
  readonly isKept: boolean;
  readonly remove: (name: string) => void;
}

export function showPictures(
  page: FormPage,
  held: readonly HeldPicture[],
  { draft, isKept, remove }: PictureList,
): void {
  const { root, text } = page;
  const count = held.length;
  part(root, 'pictures-count').textContent =
    count === 0 ? text('pictures.none') : text('pictures.count', { count });
  if (count > 0) part<HTMLDetailsElement>(root, 'pictures').open = true;
  const shown = namesInDraft(draft);
  const note = element('li', text(isKept ? 'pictures.kept' : 'pictures.not-kept'), 'note');
  part(root, 'picture-list').replaceChildren(
    ...held.map((each) => item(page, each, shown.has(each.name), remove)),
    ...(count > 0 ? [note] : []),
  );
}

function item(
  { text }: FormPage,
  { name, width, height, content, small }: HeldPicture,
  isShown: boolean,
  remove: (name: string) => void,
): HTMLElement {
  const made = element('li', '', 'picture-item');
  const image = element('img', '');
  image.src = small;
  image.alt = '';
  image.width = 80;
  const size = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, content.length / 1000));
  const words = element(
    'p',
    text('pictures.line', { name, width: String(width), height: String(height), size }),
  );
  const button = element('button', text('pictures.remove'), 'link-button');
  button.type = 'button';
  button.setAttribute('aria-label', text('pictures.remove-name', { name }));
  button.addEventListener('click', () => remove(name));
  const about = element('div', '');
  about.append(words, ...(isShown ? [] : [element('p', text('pictures.unused'), 'note')]), button);
  made.append(image, about);
  return made;
}

function control<Control extends HTMLElement>(form: HTMLFormElement, selector: string): Control {
  const found = form.querySelector<Control>(selector);
  if (!found) throw new Error(`The form has no ${selector}`);
  return found;
}

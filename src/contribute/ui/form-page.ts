/** The form's page as its parts see it. */
import { textFrom, type TextTree, type TextValues } from '../../i18n/template.ts';
import type { Destination } from '../draft/ways.ts';

/** What the page hands over to its script. */
interface FormSettings extends Destination {
  /** Name of this copy. */
  readonly title: string;
  /** Where the data of the checks are. */
  readonly data: string;
  /** Below which the cases are. */
  readonly cases: string;
}

export interface FormPage {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly settings: FormSettings;
  text(key: string, values?: TextValues): string;
  /** Says something that happened to those who do not see it. */
  announce(words: string): void;
}

/** @param root the element around the form @param texts as the page hands them over */
export function formPageIn(root: HTMLElement, texts: TextTree): FormPage {
  const form = root.querySelector('form');
  if (!form) throw new Error('The page has no form');
  return {
    root,
    form,
    settings: JSON.parse(root.dataset['settings'] ?? '{}') as FormSettings,
    text: textFrom(texts, document.documentElement.lang),
    announce: (words) => {
      part(root, 'status').textContent = words;
    },
  };
}

/** A part of the page that the script fills. @throws Error when the page was written without it */
export function part<Part extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Part {
  const found = root.querySelector<Part>(`[data-part="${name}"]`);
  if (!found) throw new Error(`The form has no part "${name}"`);
  return found;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  if (className !== '') made.className = className;
  return made;
}

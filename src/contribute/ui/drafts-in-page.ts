/** The drafts that this browser keeps: open one, rename it, delete it after asking. */
import { writtenLocale } from '../../i18n/locale.ts';
import type { StoredDraft } from './draft-store.ts';
import { element, part, type FormPage } from './form-page.ts';

export interface DraftsEvents {
  readonly open: (stored: StoredDraft) => void;
  readonly rename: (stored: StoredDraft, name: string) => void;
  readonly remove: (stored: StoredDraft) => void;
}

/** @param current identifier of the draft that is open */
export function showDrafts(
  page: FormPage,
  drafts: readonly StoredDraft[],
  current: string,
  events: DraftsEvents,
): void {
  const { root, text } = page;
  part(root, 'drafts-count').textContent =
    drafts.length === 0 ? text('drafts-none') : text('drafts', { count: drafts.length });
  part(root, 'drafts-list').replaceChildren(
    ...drafts.map((stored) => row(page, stored, stored.id === current, events)),
  );
}

/** The writer's own name for it, else its title. */
export function nameOf({ name, draft }: StoredDraft, { text }: FormPage): string {
  const { title } = draft.answers;
  if (name !== '') return name;
  return typeof title === 'string' && title.trim() !== '' ? title : text('untitled');
}

function row(
  page: FormPage,
  stored: StoredDraft,
  isOpen: boolean,
  events: DraftsEvents,
): HTMLElement {
  const { text } = page;
  const name = nameOf(stored, page);
  const item = element('li', '', 'draft');
  const time = new Intl.DateTimeFormat(writtenLocale(document.documentElement.lang), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(stored.changed);
  const words = element('p', name, 'draft-name');
  const note = element('p', text(isOpen ? 'draft-open' : 'draft-changed', { time }), 'note');
  const buttons = element('p', '', 'draft-buttons');
  const show = (...nodes: readonly Node[]) => {
    buttons.replaceChildren(...nodes.flatMap((node) => [node, ' ']));
    buttons.querySelector<HTMLElement>('input, button')?.focus();
  };
  const usual = () => [
    ...(isOpen
      ? []
      : [
          button(text('draft-do-open'), text('draft-do-open-name', { name }), () =>
            events.open(stored),
          ),
        ]),
    button(text('draft-do-rename'), text('draft-do-rename-name', { name }), () =>
      show(...renaming()),
    ),
    button(text('draft-do-delete'), text('draft-do-delete-name', { name }), () =>
      show(...deleting()),
    ),
  ];
  const renaming = () => {
    const input = element('input', '', 'input');
    input.value = name;
    input.maxLength = 120;
    input.setAttribute('aria-label', text('draft-name'));
    // Enter here gives the name; it does not send the form.
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      events.rename(stored, input.value.trim());
    });
    return [
      input,
      button(text('draft-do-name'), '', () => events.rename(stored, input.value.trim())),
      button(text('draft-do-not'), '', () => show(...usual())),
    ];
  };
  const deleting = () => [
    button(text('draft-do-keep'), '', () => show(...usual())),
    button(text('draft-do-delete-now', { name }), '', () => events.remove(stored)),
  ];
  buttons.append(...usual().flatMap((node) => [node, ' ']));
  item.append(words, note, buttons);
  return item;
}

function button(words: string, name: string, press: () => void): HTMLButtonElement {
  const made = element('button', words, 'link-button');
  made.type = 'button';
  if (name !== '') made.setAttribute('aria-label', name);
  made.addEventListener('click', press);
  return made;
}

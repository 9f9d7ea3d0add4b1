/** Questions that can be answered several times: libraries, outcomes, sources, contributors. The first entry is always there. */

/** What is said when an entry comes or goes, and where the focus is then put. */
export interface EntryEvents {
  readonly added: (list: HTMLElement, entry: HTMLElement) => void;
  readonly removed: (list: HTMLElement, number: number) => void;
}

function entriesOf(list: Element): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-entry]')];
}

/** Gives each list the number of entries that it needs. */
export function showEntries(form: HTMLFormElement, countOf: (list: string) => number): void {
  for (const list of form.querySelectorAll<HTMLElement>('[data-list]')) {
    const count = Math.max(1, countOf(list.dataset['list'] ?? ''));
    while (entriesOf(list).length > count) entriesOf(list).at(-1)?.remove();
    while (entriesOf(list).length < count) append(list);
    renumber(list);
  }
}

export function listenForEntries(form: HTMLFormElement, events: EntryEvents): void {
  form.addEventListener('click', (event) => {
    const button =
      event.target instanceof Element
        ? event.target.closest<HTMLButtonElement>('button[data-do]')
        : null;
    const list = button?.closest<HTMLElement>('[data-list]');
    if (!button || !list) return;
    if (button.dataset['do'] === 'add') add(list, events);
    if (button.dataset['do'] === 'remove') remove(list, button, events);
  });
}

function add(list: HTMLElement, { added }: EntryEvents): void {
  const entry = append(list);
  renumber(list);
  entry.querySelector<HTMLElement>('input, select, textarea')?.focus();
  added(list, entry);
}

function remove(list: HTMLElement, button: HTMLElement, { removed }: EntryEvents): void {
  const entries = entriesOf(list);
  const index = entries.findIndex((each) => each.contains(button));
  if (entries.length === 1) clear(entries[0]);
  else entries[index]?.remove();
  renumber(list);
  const next = entriesOf(list)[Math.min(index, entriesOf(list).length - 1)];
  next?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  removed(list, index + 1);
}

function append(list: HTMLElement): HTMLElement {
  const last = entriesOf(list).at(-1);
  if (!last) throw new Error(`The list ${list.dataset['list']} has no first entry`);
  const entry = last.cloneNode(true) as HTMLElement;
  clear(entry);
  last.after(entry);
  return entry;
}

function clear(entry: HTMLElement | undefined): void {
  for (const control of entry?.querySelectorAll<
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >('input, select, textarea') ?? []) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = false;
    else control.value = '';
    control.removeAttribute('aria-invalid');
  }
  for (const message of entry?.querySelectorAll('.message') ?? []) message.remove();
  for (const marked of entry?.querySelectorAll('.field-error') ?? [])
    marked.classList.remove('field-error');
  for (const details of entry?.querySelectorAll('details') ?? []) details.open = false;
  for (const part of entry?.querySelectorAll<HTMLElement>('[data-withheld]') ?? [])
    part.hidden = false;
}

const numbered = ['id', 'name', 'for', 'aria-describedby', 'data-field'] as const;

/** Names and identifiers carry the position of the entry, and its heading says it. */
function renumber(list: HTMLElement): void {
  const name = list.dataset['list'] ?? '';
  const entries = entriesOf(list);
  for (const [index, entry] of entries.entries()) {
    for (const element of entry.querySelectorAll('*')) {
      for (const attribute of numbered) {
        const value = element.getAttribute(attribute);
        if (value !== null)
          element.setAttribute(
            attribute,
            value.replaceAll(new RegExp(`\\b${name}([.-])\\d+(?=\\1)`, 'g'), `${name}$1${index}`),
          );
      }
    }
    for (const number of entry.querySelectorAll('[data-part="number"]'))
      number.textContent = String(index + 1);
  }
  list.toggleAttribute('data-single', entries.length === 1);
  list
    .querySelector('[data-do="add"]')
    ?.toggleAttribute('hidden', entries.length >= Number(list.dataset['most']));
}

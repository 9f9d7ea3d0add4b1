/** Puts the reader's own sector's word in the place of another's, where a case explains one; kept on their device. */
import { readerLibrary, whenLibraryChanges } from '../../search/ui/reader/kept-library.ts';

const key = 'crosswalk.own-words';

/** What each word was before, while another stands in its place. */
const originals = new Map<Element, string>();

/** For this visit, when the browser keeps nothing. */
let forNow: 'on' | 'off' | undefined;

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-reader]');
const box = dialog?.querySelector<HTMLInputElement>('[data-part="own-words"]');
if (dialog && box) start(dialog, box);

function start(around: HTMLDialogElement, choice: HTMLInputElement): void {
  const fill = () => {
    choice.checked = isWanted();
  };
  around.querySelector('form')?.addEventListener('submit', () => {
    keep(choice.checked ? 'on' : 'off');
    show();
  });
  around.querySelector('[data-part="forget"]')?.addEventListener('click', () => {
    keep('off');
    show();
  });
  around.addEventListener('close', fill);
  whenLibraryChanges(show);
  fill();
  show();
}

function isWanted(): boolean {
  try {
    return (forNow ?? localStorage.getItem(key)) === 'on';
  } catch {
    return forNow === 'on';
  }
}

function keep(wanted: 'on' | 'off'): void {
  forNow = undefined;
  try {
    if (wanted === 'on') localStorage.setItem(key, wanted);
    else localStorage.removeItem(key);
  } catch {
    forNow = wanted;
  }
}

function show(): void {
  const sector = isWanted() ? readerLibrary().sector : undefined;
  for (const term of document.querySelectorAll<HTMLElement>('.term[data-words]')) {
    const words = JSON.parse(term.dataset['words'] ?? '{}') as Readonly<Record<string, string>>;
    restore(term);
    const own = sector === undefined ? undefined : words[sector];
    if (own !== undefined) replace(term, own);
  }
}

function replace(term: HTMLElement, own: string): void {
  const original = term.textContent ?? '';
  originals.set(term, original);
  const beside = document.createElement('span');
  beside.className = 'term-original';
  beside.textContent = ` (${original})`;
  term.replaceChildren(own);
  term.classList.add('term-own');
  term.after(beside);
}

function restore(term: HTMLElement): void {
  const original = originals.get(term);
  if (original === undefined) return;
  originals.delete(term);
  term.replaceChildren(original);
  term.classList.remove('term-own');
  term.nextElementSibling?.remove();
}

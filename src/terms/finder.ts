/** Narrows the crosswalk of terms while a word is typed. Without it the whole table is there. */
import { folded, hasWord } from './match.ts';

/** Elements of a row that hold words, rather than definitions. */
const wordElements = 'th a, .in-most, td b, td .also, td dd';

interface Row {
  readonly element: HTMLTableRowElement;
  readonly words: string;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-terms]')) start(form);

function start(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = form.querySelector('[role="status"]');
  const table = document.getElementById(form.dataset['terms'] ?? '');
  if (!field || !status || !table) return;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow);

  const narrow = () => {
    const word = field.value.trim();
    const count = show(rows, word);
    for (const letters of document.querySelectorAll<HTMLElement>('[data-terms-letters]')) {
      letters.hidden = word !== '';
    }
    status.textContent = word === '' ? '' : inWords(form, word, count);
    keepInAddress(word);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    narrow();
  });
  field.addEventListener('input', narrow);
  const asked = new URLSearchParams(location.search).get('t');
  if (!asked) return;
  field.value = asked;
  narrow();
}

function readRow(element: HTMLTableRowElement): Row {
  const words = [...element.querySelectorAll(wordElements)].map((each) => each.textContent ?? '');
  return { element, words: folded(words.join(', ')) };
}

/** @returns how many rows are shown */
function show(rows: readonly Row[], word: string): number {
  let shown = 0;
  for (const { element, words } of rows) {
    const found = hasWord(words, word);
    element.hidden = !found;
    if (found) shown += 1;
    for (const kinds of element.querySelectorAll('details')) {
      kinds.open =
        word !== '' && hasWord(folded(kinds.querySelector('dl')?.textContent ?? ''), word);
    }
  }
  return shown;
}

function inWords(form: HTMLFormElement, word: string, count: number): string {
  const template = (count === 0 ? form.dataset['notFound'] : form.dataset['found']) ?? '';
  const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
  return template.replace('{word}', () => word).replace('{count}', number);
}

function keepInAddress(word: string): void {
  const address = new URL(location.href);
  if (word === '') address.searchParams.delete('t');
  else address.searchParams.set('t', word);
  history.replaceState(history.state, '', address);
}

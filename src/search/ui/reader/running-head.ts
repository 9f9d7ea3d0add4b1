/** Says in the running head of every page which library the reader reads for, and lets them change it. */
import { addressWith, readerFields, type ReaderLibrary } from '../../query/reader-library.ts';
import { keepLibrary, readerLibrary, whenLibraryChanges } from './kept-library.ts';

const line = document.querySelector<HTMLElement>('[data-slot="reader"]');
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-reader]');
if (line && dialog) start(line, dialog);

function start(line: HTMLElement, dialog: HTMLDialogElement): void {
  const [place, change] = [part(line, 'said'), part(line, 'change')];
  const built = [...(place?.childNodes ?? [])];
  change?.addEventListener('click', () => {
    fill(dialog, readerLibrary());
    dialog.showModal();
  });

  const show = () => {
    const said = saidIn(dialog, readerLibrary());
    const isSaid = said.length > 0;
    line.toggleAttribute('data-known', isSaid);
    change?.replaceChildren(dialog.dataset[isSaid ? 'change' : 'say'] ?? '');
    place?.replaceChildren(...(isSaid ? [dialog.dataset['as'] ?? '', ' ', ...said] : built));
  };
  dialog.querySelector('form')?.addEventListener('submit', () => keepLibrary(chosenIn(dialog)));
  part(dialog, 'forget')?.addEventListener('click', () => {
    keepLibrary({});
    dialog.close();
  });
  part(dialog, 'share')?.addEventListener('click', () => void share(dialog));
  whenLibraryChanges(show);
  show();
}

/** `■ an academic library, rural, 2 to 5 staff`, in the words of the dialog. */
function saidIn(dialog: HTMLDialogElement, library: ReaderLibrary): readonly (Node | string)[] {
  const { sector } = library;
  const mark = dialog.querySelector<HTMLTemplateElement>(
    `template[data-sector-mark="${CSS.escape(sector ?? '')}"]`,
  );
  const others = (['setting', 'size', 'desk'] as const).flatMap((field) => {
    const label = optionOf(dialog, field, library[field])?.dataset['within'];
    return label === undefined ? [] : [label];
  });
  const first = mark ? [document.importNode(mark.content, true)] : [];
  const rest = others.join(', ');
  if (first.length === 0) return rest === '' ? [] : [rest];
  return rest === '' ? first : [...first, ` (${rest})`];
}

function fill(dialog: HTMLDialogElement, library: ReaderLibrary): void {
  for (const field of readerFields) {
    const select = selectOf(dialog, field);
    if (select) select.value = optionOf(dialog, field, library[field])?.value ?? '';
  }
  part(dialog, 'shared')?.replaceChildren();
}

function chosenIn(dialog: HTMLDialogElement): ReaderLibrary {
  return Object.fromEntries(
    readerFields.map((field) => [field, selectOf(dialog, field)?.value || undefined]),
  );
}

/** Puts a link to this page that says for which library on the clipboard, or shows it where that is refused. */
async function share(dialog: HTMLDialogElement): Promise<void> {
  const address = addressWith(chosenIn(dialog), location.href);
  const said = part(dialog, 'shared');
  try {
    await navigator.clipboard.writeText(address);
    said?.replaceChildren(dialog.dataset['copied'] ?? '');
  } catch {
    said?.replaceChildren(address);
  }
}

function selectOf(dialog: HTMLElement, field: string): HTMLSelectElement | null {
  return dialog.querySelector<HTMLSelectElement>(`select[name="${field}"]`);
}

function optionOf(
  dialog: HTMLElement,
  field: string,
  value: string | undefined,
): HTMLOptionElement | undefined {
  const options = selectOf(dialog, field)?.options ?? [];
  return [...options].find((each) => each.value !== '' && each.value === value);
}

function part(around: HTMLElement, name: string): HTMLElement | null {
  return around.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

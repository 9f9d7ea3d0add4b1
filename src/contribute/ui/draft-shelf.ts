/** The drafts that this browser keeps, and drafts as files: one comes to the desk, another goes back. */
import { mostDraftBytes } from '../draft/draft-size.ts';
import type { DraftDesk } from './draft-desk.ts';
import { storedDrafts, type StoredDraft } from './draft-store.ts';
import { nameOf, showDrafts } from './drafts-in-page.ts';
import { part, type FormPage } from './form-page.ts';
import type { Workshop } from './workshop.ts';

export interface ShelfSurroundings {
  /** Nothing when it could not be loaded; the page has said so. */
  readonly workshop: () => Promise<Workshop | undefined>;
  /** Called after another draft has been put on the page. */
  readonly shown: () => void;
  readonly notice: (key: string, values: Readonly<Record<string, string>>) => void;
}

/** Milliseconds after which a saved file is no longer held in memory. */
const longEnough = 60_000;

export class DraftShelf {
  readonly #page: FormPage;
  readonly #desk: DraftDesk;
  readonly #surroundings: ShelfSurroundings;

  constructor(page: FormPage, desk: DraftDesk, surroundings: ShelfSurroundings) {
    this.#page = page;
    this.#desk = desk;
    this.#surroundings = surroundings;
    const input = part<HTMLInputElement>(page.root, 'import');
    input.addEventListener('change', () => void this.#openFile(input));
  }

  show(): void {
    showDrafts(this.#page, storedDrafts(), this.#desk.id, {
      open: (stored) => this.#open(stored),
      rename: (stored, name) => {
        this.#desk.rename(stored, name);
        this.#afterwards('renamed', name);
      },
      remove: (stored) => {
        const name = nameOf(stored, this.#page);
        this.#desk.remove(stored);
        this.#surroundings.shown();
        this.#afterwards('deleted', name);
      },
    });
  }

  /** Saves the open draft as a file. */
  async save(): Promise<void> {
    const workshop = await this.#surroundings.workshop();
    if (!workshop) return;
    const { draft, name } = this.#desk;
    const link = document.createElement('a');
    const file = new Blob([workshop.toFile({ name, draft })], { type: 'application/json' });
    link.href = URL.createObjectURL(file);
    link.download = 'crosswalk-draft.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), longEnough);
    this.#page.announce(this.#page.text('exported'));
  }

  async #openFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    const workshop = await this.#surroundings.workshop();
    if (!file || !workshop) return;
    const read =
      file.size > mostDraftBytes
        ? { refused: 'too-large' as const }
        : workshop.fromFile(await file.text());
    input.value = '';
    if ('refused' in read) {
      this.#surroundings.notice(`refused.${read.refused}`, { file: file.name });
      return;
    }
    this.#desk.show(read.draft, { name: read.name });
    this.#desk.keep();
    this.#surroundings.shown();
    this.#surroundings.notice('imported', { file: file.name });
  }

  #open(stored: StoredDraft): void {
    this.#desk.show(stored.draft, stored);
    this.#surroundings.shown();
    this.#afterwards('opened', nameOf(stored, this.#page));
  }

  /** The button that was pressed is gone: the focus goes to the head of the list. */
  #afterwards(key: string, name: string): void {
    part(this.#page.root, 'drafts-count').closest<HTMLElement>('summary')?.focus();
    this.#page.announce(this.#page.text(key, { name }));
  }
}

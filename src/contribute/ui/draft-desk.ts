/** The draft that is open: read from the page, kept as it changes, exchanged for another. */
import { emptyDraft, isBlank, type Draft } from '../draft/draft.ts';
import { draftIn, showDraft } from './answers-in-page.ts';
import {
  forgetDraft,
  keepDraft,
  newDraftId,
  storedDrafts,
  type StoredDraft,
} from './draft-store.ts';
import { part, type FormPage } from './form-page.ts';

/** Milliseconds without a change before the draft is kept. */
const pause = 400;

export class DraftDesk {
  readonly #page: FormPage;
  readonly #changed: () => void;
  #id = newDraftId();
  #name = '';
  #draft: Draft = emptyDraft;
  #later: ReturnType<typeof setTimeout> | undefined;

  /** @param changed called when the drafts that are kept have changed */
  constructor(page: FormPage, changed: () => void) {
    this.#page = page;
    this.#changed = changed;
    addEventListener('pagehide', () => this.#later !== undefined && this.keep());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.#later !== undefined) this.keep();
    });
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#name;
  }

  /** What stands on the page now. */
  get draft(): Draft {
    this.#draft = draftIn(this.#page.form, this.#draft);
    return this.#draft;
  }

  /** Puts a draft on the page; without an identifier it is a new one, kept once something is typed. */
  show(
    draft: Draft,
    { id = newDraftId(), name = '' }: { readonly id?: string; readonly name?: string } = {},
  ): void {
    if (this.#later !== undefined) this.keep();
    this.#id = id;
    this.#name = name;
    this.#draft = draft;
    showDraft(this.#page.form, draft);
    this.#say('saved-as-you-type');
  }

  keepSoon(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.keep(), pause);
  }

  keep(): void {
    clearTimeout(this.#later);
    this.#later = undefined;
    const { draft } = this;
    if (isBlank(draft.answers) && isBlank(draft.parts) && isBlank(draft.further)) return;
    const isKept = keepDraft({ id: this.#id, name: this.#name, changed: Date.now(), draft });
    this.#say(isKept ? 'saved' : 'not-saved');
    this.#changed();
  }

  rename(stored: StoredDraft, name: string): void {
    if (stored.id === this.#id) this.#name = name;
    keepDraft({ ...stored, name, ...(stored.id === this.#id ? { draft: this.draft } : {}) });
    this.#changed();
  }

  /** The open draft leaves the page as well. */
  remove(stored: StoredDraft): void {
    forgetDraft(stored.id);
    if (stored.id === this.#id) {
      clearTimeout(this.#later);
      this.#later = undefined;
      this.show(emptyDraft);
    }
    this.#changed();
  }

  /** The draft in which somebody has begun to edit a case. */
  editing(slug: string): StoredDraft | undefined {
    return storedDrafts().find(({ draft }) => draft.edited?.slug === slug);
  }

  #say(key: string): void {
    for (const status of this.#page.root.querySelectorAll('[data-saved]'))
      status.textContent = this.#page.text(key);
    part(this.#page.root, 'not-kept').hidden = key !== 'not-saved';
  }
}

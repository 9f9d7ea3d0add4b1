/** The element around the page: takes a file, shows what was found in it, and hands the draft to the form. */
import { textFrom, type TextTree, type TextValues } from '../../../i18n/template.ts';
import type { DocumentData } from '../../document/questions.ts';
import type { Understanding } from '../../document/understand.ts';
import { keepDraft, newDraftId } from '../draft-store.ts';
import { part } from '../form-page.ts';
import { offerDraftFile } from './draft-download.ts';
import { showAnswers } from './answers-in-page.ts';
import type { Reading } from './reading.ts';

interface Settings {
  /** Where the questions are. */
  readonly data: string;
  /** Address of the form. */
  readonly form: string;
}

export class FromDocumentElement extends HTMLElement {
  #text!: (key: string, values?: TextValues) => string;
  #settings!: Settings;
  #data: Promise<DocumentData> | undefined;
  #understanding: Understanding | undefined;
  /** Counts the files, so that one that was slow does not come over one that was chosen later. */
  #turn = 0;

  connectedCallback(): void {
    const texts = JSON.parse(this.dataset['text'] ?? '{}') as TextTree;
    this.#text = textFrom(texts, document.documentElement.lang);
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as Settings;
    const input = part<HTMLInputElement>(this, 'file');
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void this.#read(file);
    });
    part(this, 'open').addEventListener('click', () => this.#open());
    this.#listenForDrops();
  }

  /** The whole page takes a file: one that is dropped beside the field would otherwise replace the page. */
  #listenForDrops(): void {
    const drop = part(this, 'drop');
    addEventListener('dragover', (event) => {
      event.preventDefault();
      drop.toggleAttribute('data-over', true);
    });
    addEventListener('dragleave', () => drop.toggleAttribute('data-over', false));
    addEventListener('drop', (event) => {
      event.preventDefault();
      drop.toggleAttribute('data-over', false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.#read(file);
    });
  }

  async #read(file: File): Promise<void> {
    const turn = (this.#turn += 1);
    this.#announce(this.#text('reading', { file: file.name }));
    let reading: Reading;
    try {
      const [{ readAnswers }, data] = await Promise.all([import('./reading.ts'), this.#load()]);
      reading = await readAnswers(file, data);
    } catch {
      if (turn === this.#turn) this.#refuse(this.#text('failed'));
      return;
    }
    if (turn !== this.#turn) return;
    if ('refused' in reading)
      this.#refuse(this.#text(`refused.${reading.refused}`, { file: file.name }));
    else this.#show(reading.understanding, file.name);
  }

  #load(): Promise<DocumentData> {
    this.#data ??= this.#fetch().catch((error: unknown) => {
      this.#data = undefined;
      throw error;
    });
    return this.#data;
  }

  async #fetch(): Promise<DocumentData> {
    const answer = await fetch(this.#settings.data);
    if (!answer.ok) throw new Error(`${this.#settings.data}: ${answer.status}`);
    return (await answer.json()) as DocumentData;
  }

  #refuse(why: string): void {
    this.#understanding = undefined;
    part(this, 'result').hidden = true;
    part(this, 'why').textContent = why;
    part(this, 'refused').hidden = false;
    part(this, 'refused').focus();
  }

  #show(understanding: Understanding, file: string): void {
    this.#understanding = understanding;
    part(this, 'refused').hidden = true;
    part(this, 'not-kept').hidden = true;
    part(this, 'result').hidden = false;
    const found = this.#text('found', { count: understanding.answers.length, file });
    part(this, 'result-heading').textContent = found;
    showAnswers(this, understanding, this.#text);
    this.#announce('');
    part(this, 'result-heading').focus();
  }

  #open(): void {
    if (!this.#understanding) return;
    const { draft } = this.#understanding;
    if (keepDraft({ id: newDraftId(), name: '', changed: Date.now(), draft })) {
      location.assign(this.#settings.form);
      return;
    }
    offerDraftFile(part<HTMLAnchorElement>(this, 'save'), draft);
    part(this, 'not-kept').hidden = false;
    part(this, 'not-kept').focus();
  }

  #announce(words: string): void {
    part(this, 'status').textContent = words;
  }
}

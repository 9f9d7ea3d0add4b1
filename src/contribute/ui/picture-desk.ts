/** The pictures of the open draft: added, shown, removed, and kept with it where the browser lets them. */
import { figureText, mostPictures, withoutFigure, type HeldPicture } from '../draft/pictures.ts';
import type { DraftDesk } from './draft-desk.ts';
import { storedDrafts } from './draft-store.ts';
import type { FormPage } from './form-page.ts';
import { forgetPicturesBut, keepPictures, keptPictures } from './picture-store.ts';
import { emptyFields, faultAt, fieldsOf, showPictures, textOfPart } from './pictures-in-page.ts';
import type { Workshop } from './workshop.ts';

export interface PictureSurroundings {
  /** Nothing when it could not be loaded; the page has said so. */
  readonly workshop: () => Promise<Workshop | undefined>;
  /** Called when the pictures of a draft have been fetched. */
  readonly arrived: () => void;
}

export class PictureDesk {
  readonly #page: FormPage;
  readonly #desk: DraftDesk;
  readonly #surroundings: PictureSurroundings;
  #held: readonly HeldPicture[] = [];
  /** Draft to which they belong. */
  #draft = '';
  #isKept = true;

  constructor(page: FormPage, desk: DraftDesk, surroundings: PictureSurroundings) {
    this.#page = page;
    this.#desk = desk;
    this.#surroundings = surroundings;
  }

  get held(): readonly HeldPicture[] {
    return this.#held;
  }

  /** After another draft has been put on the page. */
  async opened(): Promise<void> {
    const { id } = this.#desk;
    if (id === this.#draft) return this.show();
    this.#draft = id;
    this.#held = [];
    this.show();
    await forgetPicturesBut(new Set([id, ...storedDrafts().map((each) => each.id)]));
    const kept = await keptPictures(id);
    if (this.#draft !== id || kept.length === 0) return;
    this.#held = kept;
    this.show();
    this.#surroundings.arrived();
  }

  show(): void {
    const { draft } = this.#desk;
    showPictures(this.#page, this.#held, {
      draft,
      isKept: this.#isKept,
      remove: (name) => void this.#remove(name),
    });
  }

  async add(): Promise<void> {
    const { form, text } = this.#page;
    const { file, alt, part } = fieldsOf(form);
    faultAt(form, 'file', undefined);
    faultAt(form, 'alt', undefined);
    const chosen = file.files?.[0];
    if (alt.value.trim() === '') faultAt(form, 'alt', text('pictures.no-alt'));
    if (!chosen) faultAt(form, 'file', text('pictures.no-file'));
    if (!chosen || alt.value.trim() === '') return;
    if (this.#held.length >= mostPictures)
      return faultAt(form, 'file', text('pictures.too-many', { count: mostPictures }));
    const workshop = await this.#surroundings.workshop();
    const made = await workshop?.picture(chosen, new Set(this.#held.map(({ name }) => name)));
    if (!made) return;
    if ('refused' in made)
      return faultAt(form, 'file', text(`pictures.${made.refused}`, { file: chosen.name }));
    const { name } = made.picture;
    await this.#hold([...this.#held, made.picture]);
    const heading = part.selectedOptions[0]?.text ?? '';
    this.#write(Number(part.value), (words) =>
      `${words.trimEnd()}\n\n${figureText(name, alt.value)}\n`.trimStart(),
    );
    emptyFields(form);
    this.show();
    this.#page.announce(
      text(made.isAsItWas ? 'pictures.added-as-is' : 'pictures.added', { name, part: heading }),
    );
    file.focus();
  }

  async #remove(name: string): Promise<void> {
    await this.#hold(this.#held.filter((each) => each.name !== name));
    for (const index of this.#desk.draft.parts.keys())
      this.#write(index, (words) => withoutFigure(words, name));
    this.show();
    this.#page.announce(this.#page.text('pictures.removed', { name }));
    fieldsOf(this.#page.form).file.focus();
  }

  async #hold(pictures: readonly HeldPicture[]): Promise<void> {
    this.#held = pictures;
    this.#isKept = await keepPictures(this.#draft, pictures);
  }

  /** Changes the text of a part as if it were typed, so that it is kept and shown. */
  #write(index: number, change: (words: string) => string): void {
    const box = textOfPart(this.#page.form, index);
    const words = box && change(box.value);
    if (!box || words === box.value) return;
    box.value = words ?? '';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

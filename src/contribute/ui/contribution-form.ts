/** The element around the form: brings its parts together and answers what its buttons ask. */
import type { TextTree } from '../../i18n/template.ts';
import { emptyDraft } from '../draft/draft.ts';
import { stepIds, stepOf, type StepId } from '../form/layout.ts';
import { DraftDesk } from './draft-desk.ts';
import { DraftShelf } from './draft-shelf.ts';
import { PictureDesk } from './picture-desk.ts';
import { storedDrafts } from './draft-store.ts';
import { listenForEntries } from './entries.ts';
import { formPageIn, part, type FormPage } from './form-page.ts';
import { workshopLoader } from './load-workshop.ts';
import { showMain } from './main-choice.ts';
import { mark, markedControls, showMistakes } from './mistakes.ts';
import { pointerUp } from './pointer.ts';
import { broughtBy, forgetBrought, showBrought } from './prefill.ts';
import { showPreview } from './preview-in-page.ts';
import { showReview } from './review.ts';
import { stepsOf, type Steps } from './steps.ts';
import { showTallies } from './tally.ts';
import { copyText, showWays } from './ways-in-page.ts';
import type { Mistake, Workshop } from './workshop.ts';

/** Milliseconds without a change before the preview follows. */
const pause = 500;

export class ContributionFormElement extends HTMLElement {
  #page!: FormPage;
  #desk!: DraftDesk;
  #shelf!: DraftShelf;
  #pictures!: PictureDesk;
  #steps!: Steps;
  #load!: () => Promise<Workshop>;
  #later: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const texts = JSON.parse(this.dataset['text'] ?? '{}') as TextTree;
    this.#page = formPageIn(this, texts);
    const { form, root } = this.#page;
    this.#load = workshopLoader(this.#page.settings, texts, () => this.#pictures.held);
    this.#desk = new DraftDesk(this.#page, () => {
      forgetBrought();
      this.#shelf.show();
    });
    this.#shelf = new DraftShelf(this.#page, this.#desk, {
      workshop: () => this.#workshop(),
      shown: () => this.#shown(),
      notice: (key, values) => this.#notice(key, values),
    });
    this.#pictures = new PictureDesk(this.#page, this.#desk, {
      workshop: () => this.#workshop(),
      arrived: () => this.#arrive(this.#steps.current),
    });
    this.#listen(form, root);
    this.#steps = stepsOf(this.#page, (step) => this.#arrive(step));
    void this.#open();
  }

  #listen(form: HTMLFormElement, root: HTMLElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#goOn();
    });
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    form.addEventListener('input', () => this.#follow());
    form.addEventListener('change', () => {
      showMain(form);
      this.#showWithheld();
      this.#follow();
    });
    form.addEventListener('focusout', (event) => this.#leave(event));
    listenForEntries(form, {
      added: (_, entry) =>
        this.#entriesChanged('entry-added', entry.querySelector('legend')?.textContent ?? ''),
      removed: (list, number) =>
        this.#entriesChanged('entry-removed', `${list.dataset['label'] ?? ''} ${number}`),
    });
    root.addEventListener('click', (event) => {
      const pressed =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press]') : null;
      if (pressed) void this.#press(pressed.dataset['press'] ?? '', pressed);
    });
    part<HTMLDetailsElement>(root, 'preview').addEventListener(
      'toggle',
      () => void this.#preview(),
    );
  }

  /** What a link brings, else the draft that was changed last, else nothing. */
  async #open(): Promise<void> {
    const brought = broughtBy(location.search);
    if (brought.edit !== undefined) await this.#edit(brought.edit);
    else if (brought.answers.size > 0) this.#desk.show(emptyDraft);
    else {
      const [latest] = storedDrafts();
      this.#desk.show(latest?.draft ?? emptyDraft, latest);
    }
    showBrought(this.#page.form, brought);
    this.#shown();
  }

  async #edit(slug: string): Promise<void> {
    const begun = this.#desk.editing(slug);
    if (begun) {
      this.#desk.show(begun.draft, begun);
      this.#notice('editing-begun');
      return;
    }
    try {
      const answer = await fetch(`${this.#page.settings.cases}${slug}/${slug}.mdx`);
      if (!answer.ok) throw new Error(`${slug}: ${answer.status}`);
      const workshop = await this.#load();
      this.#desk.show(workshop.fromCase(await answer.text(), slug));
    } catch {
      this.#desk.show(emptyDraft);
      this.#notice('edit-failed', { slug });
    }
  }

  /** After another draft has been put on the page. */
  #shown(): void {
    const { root, form, text } = this.#page;
    const edited = this.#desk.draft.edited?.slug;
    for (const control of markedControls(this.#page)) mark(this.#page, control, undefined);
    part(root, 'summary').hidden = true;
    part(root, 'editing').hidden = edited === undefined;
    part(root, 'editing').textContent =
      edited === undefined ? '' : text('editing', { slug: edited });
    for (const each of form.querySelectorAll<HTMLElement>('[data-editing]'))
      each.hidden = edited === undefined;
    part(root, 'further').hidden = this.#desk.draft.further === '';
    showTallies(this.#page);
    this.#showWithheld();
    this.#shelf.show();
    void this.#pictures.opened();
    this.#arrive(this.#steps.current);
  }

  #follow(): void {
    showTallies(this.#page);
    this.#desk.keepSoon();
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.#pictures.show();
      void this.#preview();
    }, pause);
  }

  /** A library that is not named has neither name nor place. */
  #showWithheld(): void {
    for (const box of this.#page.form.querySelectorAll<HTMLInputElement>('[data-only]')) {
      for (const each of box
        .closest('[data-entry]')
        ?.querySelectorAll<HTMLElement>('[data-withheld]') ?? [])
        each.hidden = box.checked;
    }
  }

  #entriesChanged(key: string, entry: string): void {
    this.#page.announce(this.#page.text(key, { entry: entry.trim().replace(/\s+/g, ' ') }));
    this.#follow();
  }

  /** Checks what this page of the form asks, and goes on when nothing is wrong. */
  async #goOn(): Promise<void> {
    const workshop = await this.#workshop();
    if (!workshop) return;
    const { current } = this.#steps;
    const checked = workshop.check(this.#desk.draft);
    const mistakes =
      'mistakes' in checked
        ? checked.mistakes.filter(({ control }) => stepOf(control) === current)
        : [];
    this.#desk.keep();
    this.#showMistakes(mistakes, (control) => stepOf(control) === current);
    const next = stepIds[stepIds.indexOf(current) + 1];
    if (mistakes.length === 0 && next) this.#steps.go(next);
  }

  /** The last page: everything is checked; with a mistake left it leads to where that is. */
  #arrive(step: StepId): void {
    if (!(this.#steps as Steps | undefined)) return;
    if (step === 'send') void this.#finish();
    else this.#showMistakes([], () => false);
  }

  async #finish(): Promise<void> {
    const workshop = await this.#workshop();
    const { draft } = this.#desk;
    part(this, 'ready').hidden = true;
    if (!workshop) return;
    const checked = workshop.check(draft);
    part(this, 'unready').hidden = !('mistakes' in checked);
    showReview(this.#page);
    showPreview(part(this, 'review-preview'), workshop.preview(draft), this.#page);
    this.#showMistakes([], () => false);
    if ('mistakes' in checked) {
      this.#showMistakes(checked.mistakes, () => true);
      return;
    }
    part(this, 'ready').hidden = false;
    showWays(this.#page, checked.finished, draft.edited !== undefined);
  }

  #showMistakes(mistakes: readonly Mistake[], among: (control: string) => boolean): void {
    showMistakes(this.#page, mistakes, {
      among,
      open: (control) => this.#steps.go(stepOf(control)),
    });
  }

  /** A control that is marked is looked at again when it is left; no other is. */
  #leave(event: FocusEvent): void {
    const field =
      event.target instanceof Element ? event.target.closest<HTMLElement>('.field-error') : null;
    if (!field || field.contains(event.relatedTarget as Node | null)) return;
    void this.#lookAgain(field.dataset['field'] ?? '');
  }

  async #lookAgain(control: string): Promise<void> {
    const [workshop] = await Promise.all([this.#workshop(), pointerUp()]);
    const checked = workshop?.check(this.#desk.draft);
    if (!checked) return;
    const mistakes = 'mistakes' in checked ? checked.mistakes : [];
    mark(this.#page, control, mistakes.find((each) => each.control === control)?.message);
  }

  async #preview(): Promise<void> {
    if (!part<HTMLDetailsElement>(this, 'preview').open) return;
    const workshop = await this.#workshop();
    if (workshop)
      showPreview(part(this, 'preview-text'), workshop.preview(this.#desk.draft), this.#page);
  }

  async #workshop(): Promise<Workshop | undefined> {
    try {
      return await this.#load();
    } catch {
      this.#notice('workshop-failed');
      return undefined;
    }
  }

  async #press(name: string, pressed: HTMLElement): Promise<void> {
    if (name === 'new') {
      this.#desk.show(emptyDraft);
      this.#shown();
      this.#steps.go('case');
      this.#page.announce(this.#page.text('new-draft'));
    }
    if (name === 'import') part<HTMLInputElement>(this, 'import').click();
    if (name === 'export') await this.#shelf.save();
    if (name === 'add-picture') await this.#pictures.add();
    if (name === 'copy') {
      const isCopied = await copyText(this);
      const said = this.#page.text(isCopied ? 'copied' : 'not-copied');
      this.#page.announce(said);
      part(pressed.parentElement ?? this, 'copied').textContent = said;
    }
  }

  #notice(key: string, values: Readonly<Record<string, string>> = {}): void {
    const notice = part(this, 'notice');
    notice.textContent = this.#page.text(key, values);
    notice.hidden = false;
    notice.focus();
  }
}

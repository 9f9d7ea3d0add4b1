/** The element around a short form: checks what is written, and shows the ways out once nothing is wrong. */
import type { TextTree } from '../../../i18n/template.ts';
import { usualExpiry } from '../../../model/offer.ts';
import { emptyDraft, isBlank, type Answer, type Answers } from '../../draft/draft.ts';
import { shortKinds, type ShortKind } from '../../form/short-form.ts';
import { draftIn, showDraft } from '../answers-in-page.ts';
import { listenForEntries } from '../entries.ts';
import { formPageIn, part, type FormPage } from '../form-page.ts';
import { showMain } from '../main-choice.ts';
import { mark, markedControls, showMistakes } from '../mistakes.ts';
import { pointerUp } from '../pointer.ts';
import { broughtBy, showBrought } from '../prefill.ts';
import { showTallies } from '../tally.ts';
import { today } from '../today.ts';
import { copyText, showWays } from '../ways-in-page.ts';
import type { Finished, Mistake } from '../workshop.ts';
import { forgetAnswers, keepAnswers, keptAnswers } from './kept-answers.ts';
import { shortWorkshopLoader } from './load-short-workshop.ts';
import type { ShortWorkshop } from './short-workshop.ts';

export class ShortFormElement extends HTMLElement {
  #page!: FormPage;
  #kind!: ShortKind;
  #load!: () => Promise<ShortWorkshop>;
  /** Controls that somebody has been in. */
  readonly #left = new Set<string>();

  connectedCallback(): void {
    const texts = JSON.parse(this.dataset['text'] ?? '{}') as TextTree;
    this.#page = formPageIn(this, texts);
    this.#kind = shortKinds.find((each) => each === this.dataset['kind']) ?? 'adoption';
    const places = { libraries: this.dataset['libraries'] ?? '', ...this.#page.settings };
    this.#load = shortWorkshopLoader(this.#kind, places, texts);
    this.#listen(this.#page.form);
    this.#show(keptAnswers() ?? this.#beginning());
    if (!keptAnswers()) showBrought(this.#page.form, broughtBy(location.search));
    showTallies(this.#page);
  }

  #beginning(): Answers {
    return this.#kind === 'offer' ? { expires: usualExpiry(today()) } : {};
  }

  #show(answers: Answers): void {
    showDraft(this.#page.form, { ...emptyDraft, answers });
  }

  #answers(): Answers {
    return draftIn(this.#page.form, emptyDraft).answers;
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#finish();
    });
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), {
      once: true,
    });
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('change', () => {
      showMain(form);
      this.#changed();
    });
    form.addEventListener('focusout', (event) => void this.#leave(event));
    listenForEntries(form, {
      added: (_, entry) =>
        this.#entriesChanged('entry-added', entry.querySelector('legend')?.textContent ?? ''),
      removed: (list, number) =>
        this.#entriesChanged('entry-removed', `${list.dataset['label'] ?? ''} ${number}`),
    });
    this.addEventListener('click', (event) => {
      const pressed =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-press]') : null;
      if (pressed?.dataset['press'] === 'copy') void this.#copy(pressed);
      if (pressed?.dataset['press'] === 'clear') this.#clear();
    });
  }

  /** What was ready is no longer what the form says. */
  #changed(): void {
    showTallies(this.#page);
    keepAnswers(this.#answers());
    part(this, 'ready').hidden = true;
  }

  #entriesChanged(key: string, entry: string): void {
    this.#page.announce(this.#page.text(key, { entry: entry.trim().replace(/\s+/g, ' ') }));
    this.#changed();
  }

  async #finish(): Promise<void> {
    const checked = await this.#check();
    if (!checked) return;
    const mistakes = 'mistakes' in checked ? checked.mistakes : [];
    showMistakes(this.#page, mistakes, { among: () => true, open: () => undefined });
    part(this, 'ready').hidden = !('finished' in checked);
    if (!('finished' in checked)) return;
    showWays(this.#page, checked.finished, false);
    const heading = part(this, 'ready-heading');
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  }

  /** What has been answered and left is looked at; what is still empty is not, unless it is marked already. */
  async #leave({ target, relatedTarget }: FocusEvent): Promise<void> {
    const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
    if (!field || field.contains(relatedTarget as Node | null)) return;
    this.#left.add(field.dataset['field'] ?? '');
    const answers = this.#answers();
    const marked = new Set(markedControls(this.#page));
    const looked = [...new Set([...this.#left, ...marked])].filter(
      (each) => marked.has(each) || !isBlank(answerAt(answers, each)),
    );
    if (looked.length === 0) return;
    const [checked] = await Promise.all([this.#check(), pointerUp()]);
    if (!checked) return;
    const mistakes = 'mistakes' in checked ? checked.mistakes : [];
    for (const control of looked)
      mark(this.#page, control, mistakes.find((each) => each.control === control)?.message);
  }

  async #check(): Promise<
    { readonly finished: Finished } | { readonly mistakes: readonly Mistake[] } | undefined
  > {
    try {
      const workshop = await this.#load();
      part(this, 'notice').hidden = true;
      return workshop.check(this.#answers());
    } catch {
      const notice = part(this, 'notice');
      notice.textContent = this.#page.text('workshop-failed');
      notice.hidden = false;
      notice.focus();
      return undefined;
    }
  }

  #clear(): void {
    forgetAnswers();
    this.#left.clear();
    showMistakes(this.#page, [], { among: () => true, open: () => undefined });
    this.#show(this.#beginning());
    showTallies(this.#page);
    part(this, 'ready').hidden = true;
    this.#page.announce(this.#page.text('cleared'));
    this.#page.form.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  async #copy(pressed: HTMLElement): Promise<void> {
    const said = this.#page.text((await copyText(this)) ? 'copied' : 'not-copied');
    this.#page.announce(said);
    part(pressed.parentElement ?? this, 'copied').textContent = said;
  }
}

function answerAt(answers: Answers, control: string): Answer | undefined {
  return control
    .split('.')
    .reduce<Answer | undefined>(
      (within, name) =>
        typeof within === 'object' ? (within as Record<string, Answer>)[name] : undefined,
      answers,
    );
}

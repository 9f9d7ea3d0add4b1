/** What became of the reader's words: corrected, searched also as others say them; each can be undone. */
import type { HeardWords } from '../../query/view.ts';
import type { SearchState } from '../../query/state.ts';
import { linkTo } from '../core/link.ts';
import { SearchElement, type SearchPage } from '../core/page.ts';
import { sentenceNodes } from '../core/sentence.ts';

export class SearchHeardElement extends SearchElement {
  protected connect(page: SearchPage): void {
    // Its place is kept before there is anything to say, so that results stay where they appear.
    page.instance.on('state', ({ query }) => this.toggleAttribute('data-awaited', query !== ''));
    page.instance.on('view', (view) => {
      const lines = view?.heard ? linesOf(view.heard, page) : [];
      // Nothing is said again that is said already.
      if (
        lines.map((each) => each.textContent).join() ===
        [...this.children].map((each) => each.textContent).join()
      )
        return;
      this.replaceChildren(...lines);
    });
    page.instance.on('failed', () => this.replaceChildren());
  }
}

function linesOf(heard: HeardWords, page: SearchPage): readonly HTMLElement[] {
  const lines = [...spellingLine(heard, page), ...wordsLine(heard, page)];
  return lines.length > 0 ? lines : [paragraph(page.text('heard.nothing'))];
}

function spellingLine({ corrections }: HeardWords, page: SearchPage): readonly HTMLElement[] {
  const { instance, text } = page;
  if (instance.state.asTyped)
    return [line([text('heard.typed')], changeLink(page, 'correct', { asTyped: false }))];
  if (corrections.length === 0) return [];
  const typed = corrections.map((each) => each.typed);
  const parts = { heard: words(corrections.map((each) => each.heard)), typed: words(typed) };
  const link = changeLink(page, 'search-typed', { asTyped: true }, { typed: words(typed) });
  return [line(sentenceNodes(text, 'heard.corrected', parts), link)];
}

function wordsLine({ alsoCalled }: HeardWords, page: SearchPage): readonly HTMLElement[] {
  const { instance, text } = page;
  if (instance.state.ownWordsOnly)
    return [line([text('heard.own')], changeLink(page, 'search-also', { ownWordsOnly: false }))];
  if (alsoCalled.length === 0) return [];
  const sentences = alsoCalled.flatMap((each) => [
    ...sentenceNodes(text, 'heard.also', { words: words(each.words), typed: words([each.typed]) }),
    ' ',
  ]);
  return [line(sentences.slice(0, -1), changeLink(page, 'search-own', { ownWordsOnly: true }))];
}

function line(sentence: readonly (Node | string)[], link: HTMLElement): HTMLElement {
  const said = document.createElement('span');
  said.append(...sentence);
  return paragraph(said, ' ', link);
}

function paragraph(...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement('p');
  made.className = 'heard';
  made.append(...content);
  return made;
}

function changeLink(
  { instance, text }: SearchPage,
  key: string,
  changed: Partial<SearchState>,
  parts: Parameters<typeof sentenceNodes>[2] = {},
): HTMLElement {
  const link = document.createElement('a');
  link.append(...sentenceNodes(text, `heard.${key}`, parts));
  const state = { ...instance.state, page: 1, ...changed };
  return linkTo(link, instance.addressOf(state), () => instance.change(changed));
}

/** Words in a row, set apart from the sentence around them. */
function words(list: readonly string[]): readonly (Node | string)[] {
  return list.flatMap((each, index) => {
    const word = document.createElement('span');
    word.className = 'word';
    word.textContent = each;
    return index === 0 ? [word] : [', ', word];
  });
}

/** Lets "Suggest a correction" quote the passage that the reader has selected, with the part that it is in. */

/** Longest quotation, in characters: an address has room for no more. */
const longest = 600;

class CorrectPassageElement extends HTMLElement {
  readonly #selected = () => this.#quote();

  connectedCallback(): void {
    const hint = this.querySelector<HTMLElement>('[data-part="hint"]');
    if (hint) hint.hidden = false;
    document.addEventListener('selectionchange', this.#selected);
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.#selected);
  }

  /** What was selected last stays quoted, so that the selection may go on the way to the link. */
  #quote(): void {
    const link = this.querySelector('a');
    const article = this.closest('article');
    const selection = document.getSelection();
    const passage = selection?.toString().replace(/\s+/g, ' ').trim() ?? '';
    if (!link || !article || !selection || passage === '') return;
    const { commonAncestorContainer, startContainer } = selection.getRangeAt(0);
    if (!article.contains(commonAncestorContainer) || this.contains(commonAncestorContainer))
      return;
    const shortened = passage.length > longest ? `${passage.slice(0, longest)} …` : passage;
    const part = headingBefore(startContainer, article);
    const words = (this.dataset['words'] ?? '').replace('{passage}', () =>
      [...(part === undefined ? [] : [part]), `> ${shortened}`].join('\n\n'),
    );
    link.href = withBody(link.href, words);
    this.toggleAttribute('data-quoting', true);
    const said = this.querySelector('[data-part="quoted"]');
    if (said) said.textContent = `“${shortened.slice(0, 60)}${shortened.length > 60 ? ' …' : ''}”`;
  }
}

/** The heading of the part that a place is in. */
function headingBefore(place: Node, article: Element): string | undefined {
  const headings = [...article.querySelectorAll('h2')].filter(
    (each) => each.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return headings.at(-1)?.textContent?.trim();
}

/** Programs for mail take a plus sign as it is: spaces are written as `%20`. */
function withBody(address: string, words: string): string {
  const changed = new URL(address);
  changed.searchParams.set('body', words);
  return changed.href.replaceAll('+', '%20');
}

customElements.define('correct-passage', CorrectPassageElement);

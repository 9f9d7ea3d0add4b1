/** A button that copies the text of an element: there only when the browser can copy. */

class CopyTextElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    const source = document.getElementById(this.dataset['of'] ?? '');
    if (!button || !status || !source || !('clipboard' in navigator)) return;
    this.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(plain(source)).then(
        () => (status.textContent = this.dataset['done'] ?? ''),
        () => select(source),
      );
    });
  }
}

function plain(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Where copying is refused, the text is marked, so that the keyboard can copy it. */
function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

customElements.define('copy-text', CopyTextElement);

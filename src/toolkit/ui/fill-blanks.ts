/** Fills the blanks of a sheet from the case that the address names: `?case=its-name`. Without one it stays empty. */
import type { CaseFacts } from '../case-facts.ts';

class FillBlanksElement extends HTMLElement {
  connectedCallback(): void {
    const slug = new URLSearchParams(location.search).get('case') ?? '';
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) void this.fill(slug);
  }

  private async fill(slug: string): Promise<void> {
    const { file = '', page = '' } = this.dataset;
    const answer = await fetch(file.replaceAll('{case}', slug)).catch(() => undefined);
    const facts = answer?.ok ? ((await answer.json()) as CaseFacts) : undefined;
    this.show(facts ? 'filled' : answer?.status === 404 ? 'unknown' : 'failed');
    if (!facts) return;
    const link = this.querySelector<HTMLAnchorElement>('[data-part="case"]');
    if (link) {
      link.href = page.replaceAll('{case}', slug);
      link.textContent = String(facts['title']);
    }
    for (const blank of document.querySelectorAll<HTMLElement>('[data-from]'))
      write(blank, facts[blank.dataset['from'] ?? '']);
  }

  private show(state: 'filled' | 'unknown' | 'failed'): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]'))
      part.hidden = part.dataset['state'] !== state;
    this.hidden = false;
  }
}

/** One line of the blank for each thing to write; lines that are left over stay empty. */
function write(blank: HTMLElement, value: string | readonly string[] | undefined): void {
  const lines = blank.querySelector('.blank-lines');
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  if (!lines) return;
  for (const [index, text] of texts.entries()) {
    const line = lines.children[index] ?? lines.appendChild(document.createElement('span'));
    line.className = 'blank-line is-written';
    line.textContent = text;
  }
}

customElements.define('fill-blanks', FillBlanksElement);

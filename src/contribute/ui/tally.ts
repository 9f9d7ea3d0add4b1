/** How long a text is, under it. It is not announced while one types: who wants to know finds it in the description. */
import type { FormPage } from './form-page.ts';

export function showTallies({ form, text }: FormPage): void {
  for (const tally of form.querySelectorAll<HTMLElement>('[data-tally]')) {
    const control = tally
      .closest('[data-field]')
      ?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    const count = [...(control?.value ?? '').replace(/\s+/gu, ' ').trim()].length;
    const { least = '0', most = '0' } = tally.dataset;
    tally.textContent = text(Number(least) > 1 ? 'tally' : 'tally-most', { count, least, most });
  }
}

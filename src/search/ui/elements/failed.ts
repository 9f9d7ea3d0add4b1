/** When searching fails: what happened, what was kept, and what to do next. */
import type { SearchPage } from '../core/page.ts';
import type { SearchError } from '../engine/engine.ts';
import { browseLink, element } from './empty.ts';

export function failedNodes({ reason }: SearchError, page: SearchPage): readonly Node[] {
  const { instance, text } = page;
  const heading = element('h2', text('failed.heading'));
  heading.className = 'section-title';
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.className = 'button button-plain';
  retry.textContent = text('failed.retry');
  retry.addEventListener('click', () => instance.refresh());
  return [
    heading,
    element('p', text(`failed.${reason}`)),
    retry,
    browseLink(page, 'failed.browse'),
  ];
}

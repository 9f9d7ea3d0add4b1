/** The text as readers will see it. The place says at which level its headings are. */
import type { PreviewPart } from '../draft/preview.ts';
import { element, type FormPage } from './form-page.ts';

export function showPreview(
  place: HTMLElement,
  parts: readonly PreviewPart[],
  { text }: FormPage,
): void {
  const level = place.dataset['heading'] === 'h3' ? 'h3' : 'h4';
  if (parts.length === 0) {
    place.replaceChildren(element('p', text('preview-empty')));
    return;
  }
  place.replaceChildren(
    ...parts.flatMap(({ heading, html }) => [
      element(level, heading),
      ...(html === undefined ? [element('p', text('preview-faulty'), 'note')] : nodesOf(html)),
    ]),
  );
}

/** HTML of our own renderer; parsed apart from the page, where nothing in it could run. Its ids and anchors are left out. */
function nodesOf(html: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const each of body.querySelectorAll('[id]')) each.removeAttribute('id');
  for (const link of body.querySelectorAll('a')) {
    if (link.getAttribute('href')?.startsWith('#')) link.removeAttribute('href');
    else link.target = '_blank';
  }
  return [...body.childNodes].map((node) => document.importNode(node, true));
}

/** What has been answered, page by page, in the words of the form itself. */
import { stepIds } from '../form/layout.ts';
import { labelOf } from './field-label.ts';
import { element, part, type FormPage } from './form-page.ts';

export function showReview(page: FormPage): void {
  const { root, text } = page;
  const sections = stepIds.flatMap((step) => {
    const rows = rowsOf(part(root, `step-${step}`));
    if (rows.length === 0) return [];
    const heading = element('h4', part(root, `heading-${step}`).textContent ?? '');
    const change = element('a', text('change'));
    change.href = `#step-${step}`;
    change.setAttribute('aria-label', text('change-name', { step: heading.textContent ?? '' }));
    const head = element('div', '', 'review-head');
    head.append(heading, change);
    const list = element('dl', '', 'review-list');
    list.append(...rows);
    return [head, list];
  });
  part(root, 'review').replaceChildren(...sections);
}

/** Short answers; the parts of the text are shown as they will look. */
function rowsOf(step: HTMLElement): readonly HTMLElement[] {
  return [...step.querySelectorAll<HTMLElement>('[data-field]')].flatMap((field) => {
    const value = valueIn(field);
    if (
      value === '' ||
      field.closest('[hidden]:not([data-part])') ||
      field.dataset['field']?.startsWith('part.')
    )
      return [];
    const row = document.createElement('div');
    row.append(element('dt', labelOf(field)), element('dd', value));
    return [row];
  });
}

function valueIn(field: HTMLElement): string {
  const chosen = [
    ...field.querySelectorAll<HTMLInputElement>('input[type="checkbox"], input[type="radio"]'),
  ].filter(({ checked, value }) => checked && value !== '');
  if (chosen.length > 0) return chosen.map((each) => each.dataset['label'] ?? '').join('; ');
  const control = field.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
    'input:not([type="checkbox"], [type="radio"]), select, textarea',
  );
  if (control instanceof HTMLSelectElement)
    return control.value === '' ? '' : (control.selectedOptions[0]?.text.trim() ?? '');
  return control?.value.trim() ?? '';
}

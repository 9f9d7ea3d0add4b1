/** What a question of the form is called, with the number of its entry where there are several. */
export function labelOf(field: HTMLElement): string {
  const entry = field.closest('[data-entry]');
  const label =
    field.querySelector('label, legend')?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  const isOneOfSeveral = entry && !entry.closest('[data-list]')?.hasAttribute('data-single');
  return isOneOfSeveral
    ? `${entry.querySelector('legend')?.textContent?.trim().replace(/\s+/g, ' ')}: ${label}`
    : label;
}

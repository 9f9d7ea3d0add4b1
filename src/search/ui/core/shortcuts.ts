/** The two keys of the search page: `/` goes to the field, Escape in the field clears it. Nothing else is taken. */

const typing = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

export function takeShortcuts(field: HTMLInputElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    const elsewhere = event.target instanceof Element && event.target.matches(typing);
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || elsewhere) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    clear();
  });
}

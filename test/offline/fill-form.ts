/** In the page: answers the form with a fictional case, as autofill would. */
export function fillTheForm(): void {
  const tell = (control: Element) => {
    for (const name of ['input', 'change'])
      control.dispatchEvent(new Event(name, { bubbles: true }));
  };
  const write = (control: string, words: string) => {
    const field = document.getElementById(`f-${control}`);
    if (!(
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ))
      throw new Error(`The form has no ${control}`);
    field.value = words;
    tell(field);
  };
  const tick = (name: string, value: string) => {
    const box = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
    if (!box) throw new Error(`The form has no ${name} ${value}`);
    box.checked = true;
    tell(box);
  };
  write('title', 'A fictional library lends its ladders');
  write(
    'summary',
    'A fictional library began to lend ladders, and found that they came back with books on them.',
  );
  tick('sector', 'academic');
  write('institution-0-name', 'Fictional College Library');
  write('institution-0-place', 'Fictionville');
  write('institution-0-country', 'IS');
  tick('setting', 'urban');
  write('period-start', '2024');
  write('period-end', '2025');
  tick('workflow', 'circulation');
  tick('desk', 'public-services');
  tick('result', 'mixed');
  write('outcome-0-kind', 'use');
  write('outcome-0-direction', 'improved');
  write('outcome-0-statement', 'More ladders were lent than in the year before.');
  tick('challenge', 'funding');
  const parts = [
    'Nobody could reach the top shelf.',
    'They bought ladders.',
    'The ladders were borrowed.',
    'One ladder was lost.',
    'Nothing to report.',
    'Begin with one ladder, and count.',
  ];
  parts.forEach((words, index) => write(`part-${index}`, words));
  write('contributors-0-name', 'A. Fictional');
}

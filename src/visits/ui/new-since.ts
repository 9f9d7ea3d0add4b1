/** Says on the home page how many cases are new since the reader's last visit; says nothing when none is. */
import { dayInWords } from '../../i18n/date.ts';
import { textFrom, type TextTree } from '../../i18n/template.ts';
import { afterVisit, casesSince, visitBefore, type CasesByDay } from '../visits.ts';
import { dayHere, keepVisits, keptVisits } from './kept-visits.ts';

const line = document.querySelector<HTMLElement>('[data-slot="new-since"]');
const kept = keptVisits();

if (line && kept !== undefined) {
  const today = dayHere(new Date());
  const before = visitBefore(kept, today);
  keepVisits(afterVisit(kept, today));
  if (before !== undefined) say(line, before, today);
}

function say(line: HTMLElement, before: string, today: string): void {
  const count = casesSince(before, JSON.parse(line.dataset['cases'] ?? '{}') as CasesByDay);
  const link = line.querySelector('a');
  if (count === 0 || !link) return;
  const language = document.documentElement.lang;
  const text = textFrom(JSON.parse(line.dataset['text'] ?? '{}') as TextTree, language);
  link.textContent = text('since', { count, date: dayInWords(before, language, today) });
  line.hidden = false;
}

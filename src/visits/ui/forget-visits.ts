/** Says which day of a visit this device keeps, and lets the reader have it forgotten, or kept again. */
import { dateInWords } from '../../i18n/date.ts';
import { textFrom, type TextTree } from '../../i18n/template.ts';
import { latestVisit, noVisits } from '../visits.ts';
import { areUnwanted, keepVisits, keptVisits } from './kept-visits.ts';

const line = document.querySelector<HTMLElement>('[data-slot="visits"]');
if (line) start(line);

function start(line: HTMLElement): void {
  const language = document.documentElement.lang;
  const text = textFrom(JSON.parse(line.dataset['text'] ?? '{}') as TextTree, language);
  const button = line.querySelector('button');
  const show = () => {
    const day = latestVisit(keptVisits() ?? '');
    line
      .querySelector('[data-part="said"]')
      ?.replaceChildren(
        day === undefined
          ? text(areUnwanted() ? 'unwanted' : 'nothing')
          : text('kept', { date: dateInWords(day, language) }),
      );
    button?.replaceChildren(text(areUnwanted() ? 'keep' : 'forget'));
  };
  button?.addEventListener('click', () => {
    keepVisits(areUnwanted() ? '' : noVisits);
    show();
  });
  show();
  line.hidden = false;
}

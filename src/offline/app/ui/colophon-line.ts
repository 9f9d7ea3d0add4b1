/** The quiet line at the foot of every page: what is kept on this device, and whether there is something newer. */
import { asAppEdition } from '../app-file.ts';
import { Shelf, type Announced, type Kept } from '../shelf.ts';
import { announcedEdition } from './download.ts';
import { wordsOf } from './words.ts';

/** Milliseconds for which an answer of the host is good enough, and silence too. */
const recent = 3_600_000;

const line = document.querySelector<HTMLElement>('[data-slot="app"]');

// Without a worker nothing is kept, and nothing is asked.
if (line && 'serviceWorker' in navigator && navigator.serviceWorker.controller)
  show(line).catch(() => undefined);

async function show(line: HTMLElement): Promise<void> {
  const base = line.dataset['base'] ?? '/';
  const shelf = new Shelf(base);
  const kept = await shelf.kept();
  if (!kept.now) return;
  say(line, kept, undefined);
  say(line, kept, await announced(shelf, base));
}

async function announced(shelf: Shelf, base: string): Promise<Announced | undefined> {
  const { at, edition } = (await shelf.readNote('announced')) ?? {};
  const known = typeof at === 'number' ? { at, edition: asAppEdition(edition) } : undefined;
  if (!navigator.onLine || (known && Date.now() - known.at < recent)) return known;
  const answer = await announcedEdition(base).catch(() => known?.edition);
  const fresh: Announced = { edition: answer, at: Date.now() };
  await shelf.writeNote('announced', fresh);
  return fresh;
}

function say(line: HTMLElement, { now, next }: Kept, told: Announced | undefined): void {
  const link = line.querySelector('a');
  if (!link || !now) return;
  const words = wordsOf(line);
  const isNews = told?.edition && ![now.digest, next?.digest].includes(told.edition.digest);
  const news = next
    ? words.text('switch')
    : isNews && words.text('there', { date: words.date(told.edition) });
  link.textContent = news || words.text('ready', { edition: words.edition(now) });
  line.hidden = false;
}

/** Tells the reader that a file of the edition is missing or damaged, whatever the page itself makes of it. */
import { DamagedFileError } from './scripts.ts';

/** @param words what to say, with `{file}` where the file's name goes @param className of the notice */
export function faultNotice(words: string, className: string): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    if (!(error instanceof DamagedFileError) || told.has(error.file)) return;
    told.add(error.file);
    const notice = document.createElement('p');
    notice.className = className;
    notice.setAttribute('role', 'alert');
    notice.textContent = words.replace('{file}', () => error.file);
    (document.querySelector('main') ?? document.body).prepend(notice);
  };
}

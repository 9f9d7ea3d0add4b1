/** The last page: who answers for the book, under which licence, and where a newer one is. */
import { licenseAddresses } from '../../site/outside.ts';
import { addresses, language, site, text } from '../../site/this-site.ts';
import type { Book } from './book.ts';
import { chapterTitle, heading, type Chapter } from './chapter.ts';
import { editionLine } from './front.ts';
import { markup } from './markup.ts';

export function colophon(book: Book): Chapter {
  const name = 'colophon';
  const home = new URL(addresses.home, site.address).href;
  return {
    language,
    matter: 'backmatter',
    withinPart: false,
    name,
    title: text('book.colophon.title'),
    type: 'colophon',
    role: 'doc-colophon',
    content: (set) => markup`${chapterTitle({ name }, set, text('book.colophon.title'))}
<p><b>${book.title}</b>. ${site.tagline}. ${editionLine(book)}.</p>
<p>${text('about.who.publisher', { publisher: site.publisher })} ${text('about.who.mail')} <a href="mailto:${site.contact}">${site.contact}</a>.</p>
<p>${text('book.colophon.newer')} <a href="${home}">${home}</a></p>
<p>${text('about.cases.wrong')}</p>
${heading(set, 1, text('about.licence.heading'))}
<p>${text('about.licence.text')} <a href="${licenseAddresses['CC-BY-4.0']}">${text('about.licence.text-name')}</a> ${text('book.colophon.licence')}</p>
${heading(set, 1, text('book.colophon.made'))}
<p>${text('book.colophon.how')}</p>`,
  };
}

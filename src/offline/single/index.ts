/** The edition in one file, for e-mail and for computers on which nothing may be unpacked. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from '../../site/this-site.ts';
import { bundled } from '../bundled.ts';
import type { Edition } from '../edition.ts';
import { factsOf, slugOfTitle } from '../site-facts.ts';
import { wholeFile } from '../whole-file.ts';
import { archiveFile } from './archive-file.ts';
import { singleDocument } from './document.ts';
import { textsOf } from './texts.ts';

export const singleEdition: Edition = {
  id: 'single',
  missing: async () => undefined,
  async make({ folder: from, date }, folder, say) {
    const facts = factsOf(from);
    const file = join(folder, `${slugOfTitle(facts)}-${date}.html`);
    say(text('pack.run.single'));
    const { texts, files } = await textsOf(from, facts.address);
    const html = singleDocument({
      title: facts.title,
      language: facts.language,
      settings: {
        site: facts.address,
        damaged: text('pack.single.damaged'),
        noPage: text('pack.single.no-page'),
        tooOld: text('pack.single.too-old'),
      },
      archive: archiveFile({ texts, files, folder: from }),
      script: await bundled('src/offline/runtime/single.ts'),
      sheet: readFileSync(resolve('src/offline/folder/edition.css'), 'utf8'),
      withoutScript: text('pack.single.without-script'),
      icon: readFileSync(join(from, 'favicon.svg'), 'utf8'),
    });
    await wholeFile(file, (partial) => writeFile(partial, html));
    return [{ file }];
  },
};

/** The edition for a memory stick: the offline folder in a zip file, with a few words on how to open it. */
import { join } from 'node:path';
import { text } from '../../site/this-site.ts';
import type { Edition } from '../edition.ts';
import { sharedFolder } from '../folder/shared-folder.ts';
import { factsOf, slugOfTitle } from '../site-facts.ts';
import { wholeFile } from '../whole-file.ts';
import { readMe } from './read-me.ts';
import { writeZip } from './write-zip.ts';

export const zipEdition: Edition = {
  id: 'zip',
  missing: async () => undefined,
  async make(site, folder, say) {
    const facts = factsOf(site.folder);
    const name = `${slugOfTitle(facts)}-${site.date}`;
    const source = await sharedFolder(site, say);
    const file = join(folder, `${name}.zip`);
    say(text('pack.run.packing'));
    await wholeFile(file, (partial) =>
      writeZip({
        source,
        file: partial,
        top: name,
        date: site.date,
        extra: new Map([[text('pack.readme.name'), readMe(site, facts, name)]]),
      }),
    );
    return [{ file }];
  },
};

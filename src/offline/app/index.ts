/** The app edition: one pack of the whole site, and the small file that announces it. */
import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../loader/write-whole.ts';
import { site as settings, text } from '../../site/this-site.ts';
import type { Edition } from '../edition.ts';
import type { AppEdition } from './app-file.ts';
import { packContents } from './pack-contents.ts';
import { packOf } from './write-pack.ts';

/** Makes `app/edition-<digest>.pack` and `app/app.json`. */
export const appEdition: Edition = {
  id: 'app',
  missing: () => Promise.resolve(undefined),
  async make(site, folder, say) {
    if (settings.app === 'withdrawn') {
      say(text('offline.make.withdrawn'));
      return [];
    }
    const contents = packContents(site.folder);
    say(text('offline.make.packing', { count: contents.length }));
    const pack = packOf(contents);
    const digest = createHash('sha256').update(pack).digest('hex');
    const edition: AppEdition = {
      digest,
      file: `edition-${digest.slice(0, 16)}.pack`,
      bytes: pack.length,
      cases: site.cases,
      date: site.date,
    };
    const ours = join(folder, 'app');
    await writeWhole(join(ours, edition.file), pack);
    await writeWhole(join(ours, 'app.json'), `${JSON.stringify(edition, null, 2)}\n`);
    await removeOthers(ours, edition.file);
    return [{ file: join(ours, edition.file) }, { file: join(ours, 'app.json') }];
  },
};

/** Packs of earlier runs, which nothing announces any more. */
async function removeOthers(folder: string, kept: string): Promise<void> {
  const packs = (await readdir(folder)).filter((name) => name.endsWith('.pack') && name !== kept);
  for (const name of packs) await rm(join(folder, name));
}

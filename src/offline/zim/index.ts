/** The edition for Kiwix: the offline folder in a ZIM file, with Kiwix's own index of its words beside ours. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threeLetterCode } from '../../i18n/iso-639-3.ts';
import { site as settings, text } from '../../site/this-site.ts';
import type { BuiltSite, Edition } from '../edition.ts';
import { sharedFolder } from '../folder/shared-folder.ts';
import { programAt, runProgram } from '../programs.ts';
import { factsOf, slugOfTitle } from '../site-facts.ts';
import { wholeFile } from '../whole-file.ts';
import { zoneOn } from './clock-zone.ts';
import { illustration, makeZimSource } from './source-folder.ts';
import { steady } from './steady.ts';

/** Letters that Kiwix shows of each. */
const mostInTitle = 30;
const mostInDescription = 80;

export const zimEdition: Edition = {
  id: 'zim',
  async missing() {
    const names = ['zimwriterfs', 'zimcheck'];
    const found = await Promise.all(names.map(programAt));
    return found.includes(undefined) ? text('pack.run.zim-tools') : undefined;
  },
  async make(site, folder, say) {
    const facts = factsOf(site.folder);
    const file = join(folder, `${slugOfTitle(facts)}-${site.date}.zim`);
    const from = await sharedFolder(site, say);
    const workshop = await mkdtemp(join(tmpdir(), 'crosswalk-zim-'));
    try {
      say(text('pack.run.zim-source'));
      const source = join(workshop, 'source');
      await makeZimSource(source, { from, site: site.folder, title: facts.title });
      await wholeFile(file, (partial) => writeZim(site, { source, workshop, partial }, say));
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
    return [{ file }];
  },
};

interface ZimPlaces {
  readonly source: string;
  readonly workshop: string;
  /** Where the file goes for now. */
  readonly partial: string;
}

async function writeZim(
  site: BuiltSite,
  { source, workshop, partial }: ZimPlaces,
  say: (step: string) => void,
): Promise<void> {
  const zone = join(workshop, 'zone');
  await writeFile(zone, zoneOn(site.date, Date.now()));
  const made = join(workshop, 'made.zim');
  say(text('pack.run.zim'));
  await runProgram('zimwriterfs', [...optionsFor(site), source, made], { TZ: `:${zone}` });
  const bytes = await readFile(made);
  steady(bytes);
  await writeFile(made, bytes);
  say(text('pack.run.zimcheck'));
  await runProgram('zimcheck', ['-A', made]);
  await writeFile(partial, bytes);
}

function optionsFor({ folder }: BuiltSite): readonly string[] {
  const { title, description, address } = factsOf(folder);
  const languages = settings.languages.map(threeLetterCode);
  const options = {
    welcome: 'index.html',
    illustration,
    language: [...new Set(languages)].join(','),
    title: title.slice(0, mostInTitle),
    description: shortened(settings.tagline || description, mostInDescription),
    creator: settings.publisher,
    publisher: settings.publisher,
    name: `${slugOfTitle({ title })}_${languages[0] ?? 'und'}_all`,
    flavour: 'all',
    source: address,
    tags: 'libraries;_category:other;_pictures:yes;_videos:no;_details:yes',
    scraper: `${slugOfTitle({ title })} offline editions`,
    // One after another: the order of what is written stays the same.
    threads: '1',
  };
  return Object.entries(options).map(([name, value]) => `--${name}=${value}`);
}

function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

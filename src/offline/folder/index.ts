/** Makes the offline folder: the whole site, opened from its files by any browser, searching included. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text as textNow } from '../../site/this-site.ts';
import { bundled } from '../bundled.ts';
import type { BuiltSite } from '../edition.ts';
import type { FolderSettings } from '../runtime/folder.ts';
import { isFoundByName } from '../runtime/pack-name.ts';
import { dataFolder, moduleFolder } from '../runtime/start.ts';
import { filesIn } from '../site-files.ts';
import { factsOf } from '../site-facts.ts';
import { folderAddresses } from './addresses.ts';
import { contentsOf } from './contents.ts';
import { dataScripts, packCounts } from './data-scripts.ts';
import { moduleScripts, type ModuleScript } from './module-scripts.ts';
import { folderPage } from './page.ts';
import { readPage } from './read-page.ts';

const editionFolder = 'edition/';
const runtime = `${editionFolder}edition.js`;
const sheet = `${editionFolder}edition.css`;

/** @param folder is made anew */
export async function makeFolder({ folder: from }: BuiltSite, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, content: string) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const { address } = factsOf(from);
  const contents = contentsOf(from, filesIn(from));
  const { pages, sheets, modules, data, others } = contents;
  const counts = packCounts(data);
  const settings: FolderSettings = {
    site: address,
    counts,
    damaged: textNow('pack.damaged'),
    alone: data.filter((path) => !isFoundByName(path, counts)),
  };
  const named = `crosswalkSettings=${JSON.stringify(settings)};`;
  write(runtime, await bundled('src/offline/runtime/folder.ts', named));
  write(sheet, readFileSync(resolve('src/offline/folder/edition.css'), 'utf8'));

  const scripts = await moduleScripts(from, address, modules);
  for (const [path, { script }] of scripts) write(`${moduleFolder}${path}`, script);
  for (const [path, script] of dataScripts(from, data, counts))
    write(`${dataFolder}${path}`, script);

  const shown = new Set<string>();
  const held = new Set([...pages, ...sheets, ...others]);
  const addresses = folderAddresses(address, (path) => {
    if (!held.has(path)) return false;
    shown.add(path);
    return true;
  });
  const bundles = new Map<string, string>();
  const bundleOf = (paths: readonly string[]) => {
    const key = paths.join('\n');
    const known = bundles.get(key);
    if (known !== undefined) return known;
    const name = `${editionFolder}page-${bundles.size + 1}.js`;
    bundles.set(key, name);
    write(name, bundleScript(paths, scripts));
    return name;
  };
  for (const path of pages) {
    write(path, folderPage(readPage(from, path), path, { addresses, bundleOf, sheet, runtime }));
  }
  for (const path of sheets) {
    const css = readFileSync(join(from, path), 'utf8');
    write(
      path,
      turnedSheet(css, (to) => addresses.turned(to, path)),
    );
  }
  for (const path of others.filter((each) => shown.has(each))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(from, path), join(folder, path));
  }
}

/** One script for a page: its modules, what they import, and the order to run them. */
function bundleScript(
  paths: readonly string[],
  scripts: ReadonlyMap<string, ModuleScript>,
): string {
  const wanted = new Set<string>();
  const want = (path: string) => {
    const found = scripts.get(path);
    if (!found || wanted.has(path)) return;
    wanted.add(path);
    found.needs.forEach(want);
  };
  paths.forEach(want);
  const modules = [...wanted].map((path) => scripts.get(path)?.script ?? '');
  return `${modules.join('')}crosswalkEdition.run(${JSON.stringify(paths)});\n`;
}

function turnedSheet(css: string, turn: (address: string) => string): string {
  return css.replace(
    /url\((['"]?)([^'")]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${turn(address)}${quote})`,
  );
}

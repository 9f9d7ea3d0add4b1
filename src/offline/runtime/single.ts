/** The program of the single file: opens what the file holds and shows the page that its address names. */
import { openArchive, type ArchiveFile } from './archive.ts';
import { faultNotice } from './fault-notice.ts';
import { turnLinks } from './links.ts';
import { DamagedFileError, scriptLoader } from './scripts.ts';
import { showPage } from './show-page.ts';
import { singlePlace } from './single-place.ts';
import { askWithin, goToPart, isOfTheSite, saveFiles, turnPages } from './single-ways.ts';
import { startEdition } from './start.ts';

/** What the file says of itself, beside what it holds. */
export interface SingleSettings {
  /** Address of the site online, with its base, ending in a slash. */
  readonly site: string;
  /** What is said when a part of the file is damaged, with `{file}` in it. */
  readonly damaged: string;
  /** Said when there is no page of the name that the address has. */
  readonly noPage: string;
  /** Said by a browser that cannot open what the file holds. */
  readonly tooOld: string;
}

function read<Content>(id: string): Content {
  return JSON.parse(document.getElementById(id)?.textContent ?? '') as Content;
}

async function start(settings: SingleSettings): Promise<void> {
  document.documentElement.dataset['offline'] = 'single';
  const { site, damaged } = settings;
  const archive = openArchive(read<ArchiveFile>('archive'));
  const place = singlePlace(site);
  const failed = faultNotice(damaged, 'edition-fault');
  const loader = scriptLoader(async (path) => {
    const script = await archive.file(path);
    if (!script) throw new DamagedFileError(path);
    return URL.createObjectURL(script);
  });
  const fetch = async (what: RequestInfo | URL): Promise<Response> => {
    const path = place.pathOf(what instanceof Request ? what.url : String(what)) ?? '';
    try {
      const file = await archive.file(path);
      return file ? new Response(file) : new Response(null, { status: 404 });
    } catch (error) {
      failed(error);
      throw error;
    }
  };
  window.crosswalkEdition = startEdition({ site, place, loader, fetch, failed });
  const base = new URL(site).pathname;
  const isTurned = isOfTheSite(base);
  const arrive = (body: HTMLElement) => {
    for (const link of body.querySelectorAll('a[href]')) {
      const address = link.getAttribute('href') ?? '';
      if (isTurned(address)) link.setAttribute('href', place.toBrowser(address));
    }
  };
  turnPages(place);
  const path = place.pathOf(place.address.href) ?? '';
  try {
    const html = await archive.text(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (html === undefined) {
      document.body.textContent = settings.noPage;
      return;
    }
    const { modules } = await showPage(html, { archive, place, arrive });
    turnLinks(place, isTurned, document);
    askWithin(place);
    saveFiles(archive, site, failed);
    await window.crosswalkEdition.run(modules.flatMap((each) => place.pathOf(each) ?? []));
    goToPart(place);
  } catch (error) {
    failed(error);
  }
}

const settings = read<SingleSettings>('settings');
if ('DecompressionStream' in window) void start(settings);
else document.body.textContent = settings.tooOld;

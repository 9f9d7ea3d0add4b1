/** A host of a copy of the site with its app edition, which can publish another edition, and can be switched off. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { bundleWorker } from '../../src/offline/app/bundle-worker.ts';
import { appEdition } from '../../src/offline/app/index.ts';
import type { BuiltSite } from '../../src/offline/edition.ts';
import { offerEditions } from '../../src/offline/offer.ts';
import { serveFolder, type StaticServer } from '../browser/static-server.ts';

export interface AppHost {
  /** Address of the site, base path included. */
  readonly address: string;
  /** Paths of all requests so far. */
  readonly requests: string[];
  /** Publishes the site anew: `edition.txt` says which edition a file is from. */
  publish(name: string, date: string): Promise<void>;
  /** Takes the app away from everyone. */
  withdraw(): Promise<void>;
  /** Writes a file of the published site. */
  write(path: string, content: string): void;
  read(path: string): Buffer;
  /** Nobody answers any more. */
  switchOff(): Promise<void>;
  end(): Promise<void>;
}

/** A worker that tells which edition it is answered from. */
const tellingWorker = `
const base = new URL('./', location.href).pathname;
addEventListener('message', async () => postMessage(await (await fetch(base + 'edition.txt')).text()));
`;

/**
 * @param from folder of the built site
 * @param base its base path
 */
export async function openAppHost(from: string, base = '/'): Promise<AppHost> {
  const root = mkdtempSync(join(tmpdir(), 'crosswalk-app-'));
  const site = join(root, 'site');
  cpSync(from, site, { recursive: true });
  const requests: string[] = [];
  const server: StaticServer = await serveFolder(site, base, (path) => requests.push(path));
  let isOn = true;
  const write = (path: string, content: string) => writeFileSync(join(site, path), content);
  const host: AppHost = {
    address: server.address,
    requests,
    write,
    read: (path) => readFileSync(join(site, path)),
    async publish(name, date) {
      write('edition.txt', name);
      write('telling-worker.js', tellingWorker);
      const built: BuiltSite = { folder: site, base, cases: 110, date };
      await makeAndOffer(built, join(root, 'made'));
    },
    withdraw: async () => write('app-worker.js', await bundleWorker('withdrawn')),
    async switchOff() {
      if (isOn) await server.close();
      isOn = false;
    },
    async end() {
      await host.switchOff();
      rmSync(root, { recursive: true, force: true });
    },
  };
  return host;
}

async function makeAndOffer(site: BuiltSite, folder: string): Promise<void> {
  const made = await appEdition.make(site, folder, () => undefined);
  const files = made.map(({ file }) => {
    const bytes = readFileSync(file);
    return {
      edition: 'app' as const,
      file: relative(folder, file).split(sep).join('/'),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      cases: site.cases,
    };
  });
  await offerEditions(site, files, folder);
}

/** Putting the editions into the site that they were made from. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuiltSite } from '../../../src/offline/edition.ts';
import { offerEditions, type OfferedFile } from '../../../src/offline/offer.ts';
import { withoutEditions } from '../../../src/offline/slots.ts';
import { securityPolicy } from '../../../src/site/security-policy.ts';

const slot = (name: string) => `<div data-edition="${name}">
  <p data-part="unmade">Not made for this copy yet: <code>npm run offline</code></p>
  <dl data-part="made" hidden><dd data-part="file"></dd><dd data-part="size"></dd><dd data-part="date"></dd><dd data-part="sha256"></dd></dl>
</div>`;
const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy}"><title>Offline</title></head>
<body><p data-part="elsewhere">This copy came without its editions.</p>
${['zip', 'pdf-a4', 'pdf-letter', 'app'].map(slot).join('\n')}</body></html>`;

let root: string;
let site: BuiltSite;
let made: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crosswalk-offer-'));
  made = join(root, 'made');
  site = { folder: join(root, 'site'), base: '/crosswalk/', cases: 3, date: '2026-11-22' };
  write(join(site.folder, 'offline/index.html'), html);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function madeFile(edition: OfferedFile['edition'], file: string, bytes = 4_583_358): OfferedFile {
  write(join(made, file), `content of ${file}`);
  return { edition, file, bytes, sha256: 'ab'.repeat(32), cases: 3 };
}

const page = () => readFileSync(join(site.folder, 'offline/index.html'), 'utf8');
const partOf = (name: string) =>
  new RegExp(`<div data-edition="${name}">[^]*?</div>`).exec(page())?.[0].replaceAll(/\s+/g, ' ');

const zip = () => madeFile('zip', 'crosswalk-2026-11-22.zip');

test('an edition that was made is linked with its size, date and checksum', async () => {
  await offerEditions(site, [zip()], made);
  expect(partOf('zip')).toBe(
    '<div data-edition="zip"> <p data-part="unmade" hidden="">Not made for this copy yet: <code>npm run offline</code></p>' +
      ' <dl data-part="made"><dd data-part="file"><a href="/crosswalk/offline/crosswalk-2026-11-22.zip" download="">crosswalk-2026-11-22.zip</a></dd>' +
      '<dd data-part="size">4.6 MB</dd><dd data-part="date">22 November 2026</dd>' +
      `<dd data-part="sha256">${'ab'.repeat(32)}</dd></dl> </div>`,
  );
  expect(page()).toContain('<p data-part="elsewhere" hidden="">');
});

test('an edition that was not made says how to make it', async () => {
  await offerEditions(site, [zip()], made);
  expect(partOf('pdf-a4')).toContain('<p data-part="unmade">Not made for this copy yet');
  expect(partOf('pdf-a4')).toContain('<dl data-part="made" hidden="">');
});

test('each size of paper has its place', async () => {
  const papers = ['a4', 'letter'].map((paper) =>
    madeFile('pdf', `crosswalk-2026-11-22-${paper}.pdf`),
  );
  await offerEditions(site, papers, made);
  expect(partOf('pdf-a4')).toContain('>crosswalk-2026-11-22-a4.pdf</a>');
  expect(partOf('pdf-letter')).toContain('>crosswalk-2026-11-22-letter.pdf</a>');
});

test('the files and their list are in the site', async () => {
  const files = [zip(), madeFile('app', 'app/edition-0123.pack'), madeFile('app', 'app/app.json')];
  await offerEditions(site, files, made);
  const offline = join(site.folder, 'offline');
  expect(readFileSync(join(offline, 'app/edition-0123.pack'), 'utf8')).toBe(
    'content of app/edition-0123.pack',
  );
  const list: unknown = JSON.parse(readFileSync(join(offline, 'editions.json'), 'utf8'));
  expect(list).toEqual({ date: '2026-11-22', cases: 3, editions: files });
  expect(partOf('app')).toContain('>edition-0123.pack</a>');
});

test('doing it again changes nothing', async () => {
  await offerEditions(site, [zip()], made);
  const first = page();
  await offerEditions(site, [zip()], made);
  expect(page()).toBe(first);
});

test('what is offered no longer goes from the page and from the site', async () => {
  await offerEditions(site, [zip(), madeFile('app', 'app/edition-0123.pack')], made);
  await offerEditions(site, [madeFile('zip', 'crosswalk-2026-12-03.zip', 900)], made);
  expect(readdirSync(join(site.folder, 'offline'), { recursive: true }).sort()).toEqual([
    'app',
    'crosswalk-2026-12-03.zip',
    'editions.json',
    'index.html',
  ]);
  expect(partOf('zip')).toContain('<dd data-part="size">1 kB</dd>');
  expect(partOf('app')).toContain('<dl data-part="made" hidden="">');
});

test('the page of an edition is the same whether the editions were offered before or not', async () => {
  const before = withoutEditions(html);
  await offerEditions(site, [zip()], made);
  expect(page()).not.toBe(before);
  expect(withoutEditions(page())).toBe(before);
});

test('a site without the page is refused with what to do', async () => {
  rmSync(join(site.folder, 'offline'), { recursive: true });
  await expect(offerEditions(site, [zip()], made)).rejects.toThrow(/Run "npm run build" first/);
  expect(existsSync(join(site.folder, 'offline'))).toBe(false);
});

test('a file that is not there stops it before the page changes', async () => {
  const lost = zip();
  rmSync(join(made, lost.file));
  await expect(offerEditions(site, [lost], made)).rejects.toThrow(/ENOENT/);
  expect(page()).toBe(html);
});

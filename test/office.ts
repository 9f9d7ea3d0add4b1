/** LibreOffice without a window, as an author's word processor: opens a file and saves it in another format. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Settings of its own, which it makes at the first start. */
const profile = mkdtempSync(join(tmpdir(), 'office-profile-'));
process.on('exit', () => rmSync(profile, { recursive: true, force: true }));

/** False where there is none; under CI that is a failure of the tests that need it. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/**
 * @param files bytes by name, all of different names without their endings
 * @returns bytes by name with the new ending
 */
export function savedAs(
  extension: 'docx' | 'odt' | 'pdf',
  files: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const [before, after] = [join(folder, 'before'), join(folder, 'after')];
    mkdirSync(before);
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(before, name), bytes);
      return join(before, name);
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        extension,
        '--outdir',
        after,
        ...paths,
      ],
      { stdio: 'pipe', timeout: 60_000 },
    );
    const names = Object.keys(files).map((name) => name.replace(/\.\w+$/, `.${extension}`));
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(after, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

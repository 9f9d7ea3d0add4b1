/** Finds a Chromium to test with, and installs one where that can be done. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  fetchedBrowser,
  howToInstall,
  installedBrowser,
  isProgram,
} from '../../src/offline/pdf/find-browser.ts';

export { launchBrowser } from '../../src/offline/pdf/find-browser.ts';

/**
 * Path of an installed browser; failing that, of one that has just been installed.
 *
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  const found =
    installedBrowser() ?? (installPackage() ? installedBrowser() : undefined) ?? downloaded();
  if (found !== undefined) return found;
  throw new Error(
    `The browser tests need Chromium, and none could be found or installed. ${howToInstall}`,
  );
}

/** Debian's own package, when this is Debian and we may install. */
function installPackage(): boolean {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return false;
  console.log('Installing Chromium for the browser tests (apt-get install chromium) ...');
  const quietly = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    runs('/usr/bin/apt-get', ['update', '-q'], quietly) &&
    runs(
      '/usr/bin/apt-get',
      ['install', '-q', '-y', '--no-install-recommends', 'chromium'],
      quietly,
    )
  );
}

/** The build that the test library fetches for itself, fetched now. */
function downloaded(): string | undefined {
  console.log('Downloading Chromium for the browser tests (playwright-core install chromium) ...');
  const command = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  return runs(process.execPath, [command, 'install', 'chromium'], process.env)
    ? fetchedBrowser()
    : undefined;
}

function runs(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv): boolean {
  try {
    execFileSync(program, parameters, { env, stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

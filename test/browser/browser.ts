/** Finds a Chromium to test with, installs one where that can be done, and starts it. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** What a browser that is installed is called. */
const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Places that no PATH names. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** @param program path of the browser, as findBrowser gives it */
export function launchBrowser(program: string): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: launchArguments });
}

/**
 * Path of an installed browser; failing that, of one that has just been installed.
 *
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  const found = installed() ?? (installPackage() ? installed() : undefined) ?? downloaded();
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. ' +
      'On Debian or Ubuntu: "sudo apt-get install chromium". ' +
      'Anywhere else: "npx playwright-core install chromium", or install Google Chrome. ' +
      'CHROME_PATH may name the program if it is in an unusual place.',
  );
}

function installed(): string | undefined {
  const named = process.env['CHROME_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...usualPlaces,
  ];
  return candidates.find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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

/** The build that the test library fetches for itself, fetched now if it is not there. */
function downloaded(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  console.log('Downloading Chromium for the browser tests (playwright-core install chromium) ...');
  const command = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  return runs(process.execPath, [command, 'install', 'chromium'], process.env) && existsSync(own)
    ? own
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

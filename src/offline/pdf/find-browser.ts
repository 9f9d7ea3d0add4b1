/** Finds a Chromium that is installed, and starts it. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
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

/** How to get one, for whoever has none. */
export const howToInstall =
  'On Debian or Ubuntu: "sudo apt-get install chromium". ' +
  'Anywhere else: "npx playwright-core install chromium", or install Google Chrome. ' +
  'CHROME_PATH may name the program if it is in an unusual place.';

/** @param program path of the browser */
export function launchBrowser(program: string): Promise<Browser> {
  return chromium.launch({ executablePath: program, args: launchArguments });
}

/** Path of an installed browser, or of the one that Playwright has fetched. */
export function installedBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...usualPlaces,
  ];
  return candidates.find(isProgram) ?? fetchedBrowser();
}

/** The build that Playwright fetches for itself, if it has. */
export function fetchedBrowser(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

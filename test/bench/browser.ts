/** The Chromium of this machine. */
import { Launcher } from 'chrome-launcher';

/** Where it is: CHROME_PATH, or the first that is installed. @throws Error when there is none */
export function browserPath(): string {
  const path = process.env['CHROME_PATH'] ?? Launcher.getFirstInstallation();
  if (path === undefined) throw new Error('No Chromium found: install one, or name it in CHROME_PATH');
  return path;
}

/** Its sandbox needs an ordinary user. */
export const browserFlags: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Finds the programs that the tests of offline editions need, and names what to install when one is not there. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a program is called, and Debian's package of it. */
const packages = {
  firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  zimcheck: { names: ['zimcheck'], debian: 'zim-tools' },
  'kiwix-serve': { names: ['kiwix-serve'], debian: 'kiwix-tools' },
} as const;

/** @throws Error that says what to install */
export function findTool(tool: keyof typeof packages): string {
  const { names, debian } = packages[tool];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    `The tests of the offline editions need ${names[0]}, and it is not installed. On Debian or Ubuntu: "sudo apt-get install ${debian}".`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The build command as an author meets it: in a process of its own, with its exit status and what it said. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Where a build reads and writes. Nothing else of the project is touched. */
export interface Workplace {
  /** Folder that holds site.yaml, vocabulary/ and cases/. */
  readonly content: string;
  /** Folder for what builds keep between them. */
  readonly workshop: string;
  /** The finished site. */
  readonly site: string;
}

export interface Ended {
  readonly status: number | null;
  /** Standard output and standard error, as they came. */
  readonly said: string;
}

/** Runs `scripts/build.ts` to its end. */
export function runBuild(place: Workplace): Promise<Ended> {
  const command = ['scripts/build.ts', place.site];
  const build = spawn(process.execPath, command, { env: environmentOf(place) });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  }
  return new Promise((resolve, reject) => {
    build.on('error', reject);
    build.on('close', (status) => resolve({ status, said }));
  });
}

/** The environment of a command line, without what the test runner has put into ours. */
export function environmentOf({ content, workshop }: Omit<Workplace, 'site'>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    CROSSWALK_CONTENT: content,
    CROSSWALK_OUT: join(workshop, 'staging'),
    CROSSWALK_CACHE: join(workshop, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

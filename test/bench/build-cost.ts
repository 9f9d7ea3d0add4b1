/** What a build costs, as its own process reports it. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Seconds of processor time (user and system, all threads and child processes) and of the clock. */
export interface StepCost {
  readonly step: string;
  readonly cpu: number;
  readonly wall: number;
  /** Most memory that the process had held by the end of the step, in bytes. */
  readonly peak: number;
}

export interface BuildCost {
  readonly steps: readonly StepCost[];
  /** Most memory that a process which it started held, the indexer above all; 0 where there is no /proc. */
  readonly childPeak: number;
  readonly report: {
    readonly cases: number;
    readonly pages: number;
    readonly bytes: number;
    readonly indexBytes: number;
  };
}

export interface BuildFolders {
  readonly content: string;
  /** Where finished pages are kept from one build to the next. */
  readonly staging: string;
  readonly cache: string;
  readonly site: string;
}

/** The day for which benchmarks build: the age of a case is part of its page. */
const today = '2026-11-25';

const measuredBuild = fileURLToPath(new URL('./measured-build.ts', import.meta.url));

/** Often enough to see a process that lives for a second or more. */
const sampleEveryMs = 100;

/** @throws Error with what the build said, when it fails */
export async function measureBuild({
  content,
  staging,
  cache,
  site,
}: BuildFolders): Promise<BuildCost> {
  const build = spawn(process.execPath, [measuredBuild, site], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CROSSWALK_CONTENT: content,
      CROSSWALK_OUT: staging,
      CROSSWALK_CACHE: cache,
      CROSSWALK_TODAY: today,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let childPeak = 0;
  const sampling = setInterval(() => {
    for (const child of childrenOf(build.pid)) childPeak = Math.max(childPeak, peakOf(child));
  }, sampleEveryMs);
  let said = '';
  for (const stream of [build.stdout, build.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part));
  const status = await new Promise((resolve, reject) =>
    build.on('error', reject).on('close', resolve),
  );
  clearInterval(sampling);
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${said.slice(-4000)}`);
  const line = said
    .trimEnd()
    .split('\n')
    .findLast((each) => each.startsWith('{"report"'));
  return { ...(JSON.parse(line ?? '') as Omit<BuildCost, 'childPeak'>), childPeak };
}

function childrenOf(pid: number | undefined): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
  } catch {
    return [];
  }
}

/** Bytes. */
function peakOf(pid: string): number {
  try {
    const [, kilobytes = '0'] =
      /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}

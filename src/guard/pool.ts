/** Checks documents in processes of their own, each within limits of time and memory. */
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../check/problem.ts';
import type { ByKind } from '../model/kind.ts';
import { limitProblem, mostMebibytes, mostMilliseconds } from './limits.ts';
import type { Target } from './targets.ts';

/** What else there is besides the document that is checked. */
export interface Neighbourhood {
  /** Names of the folders of all documents. */
  readonly slugs: ByKind<readonly string[]>;
  /** Folders of cases that lie elsewhere than in the collection, by name. */
  readonly caseFolders: Readonly<Record<string, string>>;
}

/** What a checking process is told: first what else there is, then document after document. */
export type Request =
  | Neighbourhood
  | { readonly number: number; readonly target: Target; readonly text?: string | undefined };

export interface Answer {
  readonly number: number;
  readonly problems: readonly Problem[];
}

/** A document to check; `text` takes the place of its file. */
export interface Job {
  readonly target: Target;
  readonly text?: string;
}

/** How checking processes run; tests put slower and weaker ones in their place. */
interface Running {
  readonly childFile: string;
  readonly milliseconds: number;
}

const running: Running = {
  childFile: fileURLToPath(new URL('./child.ts', import.meta.url)),
  milliseconds: mostMilliseconds,
};

/** What a checking process may know of its surroundings: nothing but where the content is. */
function environment(): NodeJS.ProcessEnv {
  const { CROSSWALK_CONTENT, SystemRoot } = process.env;
  return {
    ...(CROSSWALK_CONTENT ? { CROSSWALK_CONTENT } : {}),
    ...(SystemRoot ? { SystemRoot } : {}),
  };
}

/**
 * @param neighbourhood for links and references between documents
 * @returns problems of each job, in the order of the jobs
 */
export async function checkInProcesses(
  jobs: readonly Job[],
  neighbourhood: Neighbourhood,
  how: Running = running,
): Promise<readonly (readonly Problem[])[]> {
  const results: (readonly Problem[])[] = jobs.map(() => []);
  let next = 0;
  const lane = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    while (next < jobs.length) {
      const number = next;
      next += 1;
      const job = jobs[number];
      if (!job) break;
      child ??= start(neighbourhood, how.childFile);
      const outcome = await checkOne(child, { number, ...job }, how.milliseconds);
      if (typeof outcome === 'string') {
        child.kill('SIGKILL');
        child = undefined;
        results[number] = [limitProblem(job.target.file, outcome)];
      } else results[number] = outcome.problems;
    }
    child?.kill();
  };
  const lanes = Math.min(jobs.length, availableParallelism());
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

function start(neighbourhood: Neighbourhood, childFile: string): ChildProcess {
  const child = fork(childFile, [], {
    env: environment(),
    execArgv: [`--max-old-space-size=${mostMebibytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send(neighbourhood satisfies Request);
  return child;
}

/** The answer, or what stopped the process before it could give one. */
function checkOne(
  child: ChildProcess,
  request: Extract<Request, { readonly number: number }>,
  milliseconds: number,
): Promise<Answer | 'time' | 'crash'> {
  return new Promise((resolve) => {
    const finish = (outcome: Answer | 'time' | 'crash') => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answer: unknown) => finish(answer as Answer);
    const onExit = () => finish('crash');
    const begun = processorTime(child);
    const stopAt = Date.now() + patience * milliseconds;
    const look = () => {
      const used = processorTime(child) - begun;
      const isWaiting = used < milliseconds && Date.now() < stopAt;
      if (isWaiting) timer = setTimeout(look, milliseconds / 4);
      else finish('time');
    };
    let timer = setTimeout(look, milliseconds);
    child.on('message', onMessage).on('exit', onExit);
    child.send(request);
  });
}

/** How many times as long a text may take that is kept waiting by other work of the machine. */
const patience = 6;

/** Kernel ticks in a second, as /proc counts processor time. */
const ticks = 100;

/**
 * Processor time that a process has used, in milliseconds, from fields 14 and 15 of proc(5) stat, counted after the
 * name in brackets. Without /proc, without end: then the clock alone decides.
 */
function processorTime({ pid }: ChildProcess): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
  } catch {
    return Infinity;
  }
}

/** What the check of content costs: the real collection and a generated one, from nothing and with nothing changed. */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot } from '../../src/site/content-root.ts';
import { writeContent } from '../generate/content.ts';
import { childrenSeconds } from './children-seconds.ts';
import { seconds, shareOf, table } from './table.ts';

const generated = 1000;

/** Seconds of processor time that the generated collection may take. */
const targets = { cold: 60, unchanged: 5 } as const;
type Situation = keyof typeof targets;

interface MeasuredCheck {
  readonly collection: 'real' | 'generated';
  readonly situation: Situation;
  /** The last line that the check printed: how many cases, errors and warnings. */
  readonly said: string;
  readonly cases: number;
  readonly cpu: number;
}

/** @param workshop folder for the generated content and the caches; its part of it is removed at the end */
export async function measureCheck(workshop: string): Promise<readonly MeasuredCheck[]> {
  const folder = join(workshop, 'check');
  await rm(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  writeContent({ from: contentRoot, to: content }, generated);
  const measured = (['real', 'generated'] as const).flatMap((collection) =>
    (['cold', 'unchanged'] as const).map((situation) => ({
      collection,
      situation,
      ...checked(collection === 'real' ? contentRoot : content, join(folder, collection)),
    })),
  );
  await rm(folder, { recursive: true, force: true });
  return measured;
}

function checked(content: string, cache: string): Pick<MeasuredCheck, 'said' | 'cases' | 'cpu'> {
  const before = childrenSeconds();
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['scripts/check-content.ts', content],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, CROSSWALK_CONTENT: content, CROSSWALK_CACHE: cache },
    },
  );
  if (status !== 0) throw new Error(`The check ended with status ${status}: ${stderr}`);
  const said = stdout.trim().split('\n').at(-1) ?? '';
  return { said, cases: Number.parseInt(said, 10), cpu: childrenSeconds() - before };
}

export function checkTable(measured: readonly MeasuredCheck[]): string {
  const rows = measured.map(({ collection, situation, said, cases, cpu }) => [
    `${collection}, ${situation}`,
    seconds(cpu),
    `${((cpu / cases) * 1000).toFixed(1)} ms`,
    collection === 'generated' ? shareOf(cpu, targets[situation]) : '',
    said,
  ]);
  return table([['check', 'CPU', 'a case', 'of target', 'said'], ...rows]);
}

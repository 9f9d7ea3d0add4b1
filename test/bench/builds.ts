/** What building costs at several sizes: from nothing, with nothing changed, and with one case changed. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot } from '../../src/site/content-root.ts';
import { rewriteCase, writeContent } from '../generate/content.ts';
import { measureBuild, type BuildCost } from './build-cost.ts';
import { gigabytes, kilobytes, seconds, shareOf, table } from './table.ts';

const situations = ['cold', 'unchanged', 'one changed'] as const;
type Situation = (typeof situations)[number];

/** For one changed case, whatever the size: seconds of processor time without the index, and bytes of memory. */
const targetCpu = 10;
const targetMemory = 1.2e9;

export interface MeasuredBuild {
  readonly cases: number;
  readonly situation: Situation;
  readonly cost: BuildCost;
  /** Seconds of processor time of all steps but the index. */
  readonly withoutIndex: number;
  readonly index: number;
  /** Most memory before the index is begun, and altogether, in bytes; the indexer's own is apart. */
  readonly peakBeforeIndex: number;
  readonly peak: number;
}

/** @param workshop folder for the generated content and what is built from it; the part of each size is removed at its end */
export async function measureBuilds(
  sizes: readonly number[],
  workshop: string,
  progress: (done: MeasuredBuild) => void,
): Promise<readonly MeasuredBuild[]> {
  const measured: MeasuredBuild[] = [];
  for (const cases of sizes) {
    const folder = join(workshop, `generated-${cases}`);
    await rm(folder, { recursive: true, force: true });
    const content = join(folder, 'content');
    writeContent({ from: contentRoot, to: content }, cases);
    for (const situation of situations) {
      if (situation === 'one changed') rewriteCase(content, Math.ceil(cases / 2), 2);
      const cost = await measureBuild({
        content,
        staging: join(folder, 'staging'),
        cache: join(folder, 'cache'),
        site: join(folder, 'site'),
      });
      const done = { cases, situation, cost, ...split(cost) };
      progress(done);
      measured.push(done);
    }
    await rm(folder, { recursive: true, force: true });
  }
  return measured;
}

function split({ steps }: BuildCost): Omit<MeasuredBuild, 'cases' | 'situation' | 'cost'> {
  const sum = (indexing: boolean) =>
    steps
      .filter(({ step }) => step.startsWith('Indexing') === indexing)
      .reduce((total, { cpu }) => total + cpu, 0);
  const before = steps.findIndex(({ step }) => step.startsWith('Indexing')) - 1;
  return {
    withoutIndex: sum(false),
    index: sum(true),
    peakBeforeIndex: steps[before]?.peak ?? 0,
    peak: steps.at(-1)?.peak ?? 0,
  };
}

export function buildsTable(measured: readonly MeasuredBuild[]): string {
  const cold = (cases: number) =>
    measured.find((each) => each.cases === cases && each.situation === 'cold');
  const rows = measured.map((each) => {
    const { cases, situation, withoutIndex, index, peakBeforeIndex, peak, cost } = each;
    const isTarget = cases === 10_000 && situation !== 'cold';
    return [
      `${cases.toLocaleString('en')} ${situation}`,
      seconds(withoutIndex),
      shareOf(withoutIndex, cold(cases)?.withoutIndex ?? withoutIndex),
      isTarget ? shareOf(withoutIndex, targetCpu) : '',
      seconds(index),
      gigabytes(peakBeforeIndex),
      isTarget ? shareOf(peakBeforeIndex, targetMemory) : '',
      gigabytes(peak),
      gigabytes(cost.childPeak),
      seconds(cost.steps.reduce((sum, { wall }) => sum + wall, 0)),
      kilobytes(cost.report.bytes / cost.report.cases),
    ];
  });
  const heads = [
    'cases',
    'CPU, no index',
    'of cold',
    'of 10 s',
    'CPU, index',
    'peak before index',
    'of 1.2 GB',
    'peak',
    'indexer',
    'clock',
    'bytes a case',
  ];
  const stepRows = measured.flatMap(({ cases, situation, cost }) =>
    cost.steps.map(({ step, cpu, wall }) => [
      `${cases.toLocaleString('en')} ${situation}`,
      step,
      seconds(cpu),
      seconds(wall),
    ]),
  );
  return `${table([heads, ...rows])}\n\n${table([['cases', 'step', 'CPU', 'clock'], ...stepRows])}`;
}

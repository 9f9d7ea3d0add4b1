/** One build in a process of its own, measured step by step; prints one line of JSON at the end. */
import { buildSite } from '../../src/publish/index.ts';
import type { StepCost } from './build-cost.ts';
import { childrenSeconds } from './children-seconds.ts';

interface Mark {
  readonly step: string;
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

const marks: Mark[] = [];
const mark = (step: string) =>
  marks.push({
    step,
    cpu: cpuSeconds(),
    wall: performance.now() / 1000,
    peak: process.resourceUsage().maxRSS * 1024,
  });

mark('Starting');
const report = await buildSite((step) => mark(step), process.argv[2]);
mark('End');

const steps: readonly StepCost[] = marks.slice(0, -1).map(({ step, cpu, wall }, index) => {
  const next = marks[index + 1];
  const start = index === 0 ? { cpu: 0, wall: 0 } : { cpu, wall };
  return {
    step: step.replace(/\d+/g, 'N'),
    cpu: (next?.cpu ?? cpu) - start.cpu,
    wall: (next?.wall ?? wall) - start.wall,
    peak: next?.peak ?? 0,
  };
});
console.log(JSON.stringify({ report, steps }));

/** User and system time of this process with its threads, and of the processes that it has started and seen end. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childrenSeconds();
}

/** One build in a process of its own, measured step by step; prints one line of JSON at the end. */
import { readFileSync } from 'node:fs';
import { buildSite } from '../../src/publish/index.ts';
import type { StepCost } from './build-cost.ts';

/** Kernel ticks in a second, as /proc counts the processor time of children. */
const ticks = 100;

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

/** Fields 16 and 17 of proc(5) stat, counted after the name in brackets. Nothing where there is no /proc. */
function childrenSeconds(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / ticks;
  } catch {
    return 0;
  }
}

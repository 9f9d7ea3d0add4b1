/** Builds the real content once for the whole run, from nothing, and tells the tests where it is. */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site, built from the real content. */
    builtSite: string;
  }
}

const folder = resolve('.build/test-site');
const workshop = resolve('.build/test-workshop');

/** Each project of a run loads this file anew; what they share is the process. */
const shared = globalThis as { crosswalkTestSite?: Promise<string> };

export async function setup(project: TestProject): Promise<void> {
  shared.crosswalkTestSite ??= build();
  project.provide('builtSite', await shared.crosswalkTestSite);
}

async function build(): Promise<string> {
  console.log('Building the site that is tested ...');
  for (const old of [folder, workshop]) await rm(old, { recursive: true, force: true });
  const { status, said } = await runBuild({ content: resolve('content'), workshop, site: folder });
  if (status !== 0) throw new Error(`The site cannot be built, so it cannot be tested:\n${said}`);
  return folder;
}

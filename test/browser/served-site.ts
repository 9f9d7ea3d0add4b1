/** Serves the built site for the browser tests, and finds a browser before any of them begins. */
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page of the built site. */
    siteAddress: string;
    /** Path of the browser's program. */
    browserProgram: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserProgram', findBrowser());
  const server = await serveFolder(project.getProvidedContext().builtSite);
  project.provide('siteAddress', server.address);
  return () => server.close();
}

/** The service worker as one plain script, which is the one kind that every browser can register. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Which worker is published: the one that answers, or the one that takes the app away again. */
export type WorkerKind = 'offered' | 'withdrawn';

const entries: Readonly<Record<WorkerKind, string>> = {
  offered: 'src/offline/app/worker/index.ts',
  withdrawn: 'src/offline/app/worker/withdrawn.ts',
};

export async function bundleWorker(kind: WorkerKind): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(entries[kind])],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

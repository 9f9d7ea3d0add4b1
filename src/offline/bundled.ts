/** Our own scripts for readers' browsers, each in one piece. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** @param entry path of the script in the project @param before goes in front of it */
export async function bundled(entry: string, before = ''): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    banner: { js: before },
  });
  return outputFiles[0]?.text ?? '';
}

/** The process that checks documents one after another, alone, so that it can be stopped. Started by pool.ts. */
import { join } from 'node:path';
import { checkDocument } from '../check/index.ts';
import { kinds } from '../check/kinds/index.ts';
import type { GateSurroundings, Kind } from '../check/kinds/kind.ts';
import { folderOf } from '../loader/collection.ts';
import { readDocumentFiles } from '../loader/document-files.ts';
import { librariesIn } from '../loader/libraries.ts';
import { inspectPicture } from '../loader/pictures.ts';
import { byKind } from '../model/kind.ts';
import { vocabulary } from '../site/this-site.ts';
import type { Answer, Neighbourhood, Request } from './pool.ts';

let surroundings = surroundingsIn({ slugs: byKind(() => []), caseFolders: {} });

process.on('message', (request: Request) => {
  if ('slugs' in request) surroundings = surroundingsIn(request);
  else void check(request).then((answer) => process.send?.(answer));
});

function surroundingsIn({ slugs, caseFolders }: Neighbourhood): GateSurroundings {
  return {
    vocabulary,
    slugs: byKind((kind) => new Set(slugs[kind])),
    librariesOf: (slug) =>
      librariesIn(
        Object.hasOwn(caseFolders, slug) ? (caseFolders[slug] ?? '') : join(folderOf('case'), slug),
      ),
  };
}

async function check({
  number,
  target,
  text,
}: Extract<Request, { readonly number: number }>): Promise<Answer> {
  const { bytes, pictures } =
    text === undefined
      ? await readDocumentFiles(target.folder, target.slug, target.names)
      : { bytes: new TextEncoder().encode(text), pictures: [] };
  const found = await Promise.all(pictures.map(inspectPicture));
  const kind: Kind = kinds[target.kind];
  const verdict = checkDocument(kind, { file: target.file, bytes, pictures: found }, surroundings);
  return { number, problems: 'problems' in verdict ? verdict.problems : verdict.warnings };
}

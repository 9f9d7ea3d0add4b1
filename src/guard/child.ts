/** The process that checks cases one after another, alone, so that it can be stopped. Started by pool.ts. */
import { checkCase } from '../check/index.ts';
import { caseSchema } from '../model/case.ts';
import { readCaseFiles } from '../loader/case-files.ts';
import { inspectPicture } from '../loader/pictures.ts';
import { vocabulary } from '../site/this-site.ts';
import type { Answer, Request } from './pool.ts';

const schema = caseSchema(vocabulary);
let slugs: ReadonlySet<string> = new Set();

process.on('message', (request: Request) => {
  if ('slugs' in request) slugs = new Set(request.slugs);
  else void check(request).then((answer) => process.send?.(answer));
});

async function check({
  number,
  target,
  text,
}: Extract<Request, { readonly number: number }>): Promise<Answer> {
  const { bytes, pictures } =
    text === undefined
      ? await readCaseFiles(target.folder, target.slug, target.names)
      : { bytes: new TextEncoder().encode(text), pictures: [] };
  const found = await Promise.all(pictures.map(inspectPicture));
  const verdict = checkCase(
    { file: target.file, bytes, pictures: found },
    { vocabulary, schema, slugs },
  );
  return { number, problems: 'problems' in verdict ? verdict.problems : verdict.warnings };
}

/** Reads the concept schemes from content/vocabulary/ and checks them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { checkAcross, checkScheme, type VocabularyProblem } from './check.ts';
import { schemeIds, schemeSchema, type Scheme, type SchemeId, type Vocabulary } from './concept.ts';

/** The vocabulary is faulty; the message lists every fault with its file. */
class VocabularyError extends Error {
  override readonly name = 'VocabularyError';
}

/**
 * @param contentRoot folder that holds vocabulary/
 * @throws VocabularyError listing every fault of every scheme
 */
export function readVocabulary(contentRoot: string): Vocabulary {
  const folder = join(contentRoot, 'vocabulary');
  const problems: string[] = unexpectedFiles(folder);
  const schemes: [SchemeId, Scheme][] = [];
  for (const id of schemeIds) {
    const read = readScheme(folder, id);
    if ('problems' in read) problems.push(...read.problems);
    else schemes.push([id, read.scheme]);
  }
  if (problems.length > 0) throw faulty(problems);
  const vocabulary = Object.fromEntries(schemes) as Record<SchemeId, Scheme>;
  const faults = [
    ...schemes.flatMap(([, scheme]) => checkScheme(scheme)),
    ...checkAcross(vocabulary),
  ];
  if (faults.length > 0) throw faulty(faults.map(inWords));
  return vocabulary;
}

function unexpectedFiles(folder: string): string[] {
  const expected = new Set(schemeIds.map((id) => `${id}.yaml`));
  return readdirSync(folder)
    .filter((name) => !expected.has(name))
    .map(
      (name) =>
        `vocabulary/${name}: no scheme has this name; expected one of ${[...expected].join(', ')}`,
    );
}

function readScheme(folder: string, id: SchemeId): { scheme: Scheme } | { problems: string[] } {
  const name = `vocabulary/${id}.yaml`;
  const document = parseDocument(readFileSync(join(folder, `${id}.yaml`), 'utf8'));
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => `${name}: ${error.message}`) };
  }
  const parsed = schemeSchema.safeParse(document.toJS());
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map(
        (issue) => `${name}: ${issue.path.join('.')}: ${issue.message}`,
      ),
    };
  }
  const { scheme, concepts } = parsed.data;
  if (scheme.id !== id)
    return { problems: [`${name}: scheme.id is "${scheme.id}", expected "${id}"`] };
  return { scheme: { ...scheme, concepts } };
}

function inWords({ scheme, concept, message }: VocabularyProblem): string {
  return `vocabulary/${scheme}.yaml${concept === undefined ? '' : `: ${concept}`}: ${message}`;
}

function faulty(problems: readonly string[]): VocabularyError {
  return new VocabularyError(
    `The vocabulary cannot be used:\n${problems.map((each) => `  ${each}`).join('\n')}`,
  );
}

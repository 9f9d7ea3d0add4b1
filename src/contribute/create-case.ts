/** Writes a new case, whole or not at all, and never over one that exists. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { caseKind } from '../check/kinds/case.ts';
import { checkTree } from '../check/stages/tree.ts';
import { contentRoot } from '../site/content-root.ts';
import { today } from '../site/today.ts';
import { newCaseText, type Answers } from './new-case.ts';

/** There is a case of this name, or the name cannot be one. */
export class CaseExistsError extends Error {
  override readonly name = 'CaseExistsError';
}

const cases = join(contentRoot, 'cases');

/** @returns what is wrong with a name for a case, or nothing */
export function nameFault(name: string): string | undefined {
  const [finding] = checkTree(
    [
      { path: name, kind: 'folder' },
      { path: `${name}/index.mdx`, kind: 'file' },
    ],
    caseKind,
  );
  if (finding) return finding.message;
  const taken =
    existsSync(cases) &&
    readdirSync(cases).some((each) => each.toLowerCase() === name.toLowerCase());
  return taken ? `There is a case named "${name}" already: choose another name` : undefined;
}

/**
 * @returns path of the new file from the folder that one works in
 * @throws CaseExistsError when the name is taken or cannot be one
 */
export async function createCase(name: string, answers: Answers): Promise<string> {
  const fault = nameFault(name);
  if (fault !== undefined) throw new CaseExistsError(`--name: ${fault}`);
  const partial = join(contentRoot, `.new-${process.pid}`);
  try {
    await mkdir(partial, { recursive: true });
    await writeFile(join(partial, 'index.mdx'), newCaseText(answers, today));
    await mkdir(cases, { recursive: true });
    await rename(partial, join(cases, name));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return relative(process.cwd(), join(cases, name, 'index.mdx'));
}

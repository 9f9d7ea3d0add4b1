/** A judged set: queries, documents and judgments, read from their files' text. The formats are in test/judged/README.md. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { JudgedDocument } from './documents.ts';
import type { Grades } from './measures.ts';

const querySchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  /** The sector of the person who asks. */
  sector: z.string().optional(),
  /** The kind of query, for figures by group. */
  group: z.string().optional(),
});

const documentSchema = z.object({
  id: z.string().min(1),
  sector: z.string(),
  title: z.string(),
  text: z.string(),
  workflow: z.union([z.string().transform((each) => [each]), z.array(z.string())]).optional(),
});

export type JudgedQuery = z.infer<typeof querySchema>;

/** Judgments by query: grades by document. */
export type Judgments = ReadonlyMap<string, Grades>;

/** A file of a judged set is missing or wrong; the message says where and what is expected. */
export class JudgedSetError extends Error {
  override readonly name = 'JudgedSetError';
}

/**
 * @param what the file is for, in a word or two
 * @throws JudgedSetError when there is no such file
 */
export async function readInput(file: string, what: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new JudgedSetError(`The ${what} cannot be read: ${why}. Give the path of a text file.`);
  }
}

/** @throws JudgedSetError naming the line */
export function readQueries(text: string): readonly JudgedQuery[] {
  return readLines(text, 'queries', querySchema);
}

/** @throws JudgedSetError naming the line */
export function readDocuments(text: string): readonly JudgedDocument[] {
  const documents = readLines(text, 'documents', documentSchema);
  if (documents.length === 0)
    throw new JudgedSetError(
      'The file of documents is empty: expected a JSON object on each line.',
    );
  return documents;
}

/** @throws JudgedSetError naming the line */
export function readJudgments(text: string): Judgments {
  const judgments = new Map<string, Map<string, number>>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [query = '', , document, grade, ...more] = line.trim().split(/\s+/);
    if (document === undefined || more.length > 0 || !/^\d+$/.test(grade ?? ''))
      throw new JudgedSetError(
        `judgments, line ${index + 1}: expected "query 0 document grade", for example "q1 0 chicago-fine-free 3"`,
      );
    judgments.set(query, (judgments.get(query) ?? new Map()).set(document, Number(grade)));
  }
  return judgments;
}

function readLines<T>(text: string, what: string, schema: z.ZodType<T>): readonly T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = schema.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new JudgedSetError(
      `${what}, line ${index + 1}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

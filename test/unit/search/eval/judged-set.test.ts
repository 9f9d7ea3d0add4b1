import { expect, test } from 'vitest';
import {
  readDocuments,
  readJudgments,
  readQueries,
} from '../../../../src/search/eval/judged-set.ts';

test('Queries are one JSON object a line; empty lines are passed over', () => {
  expect(readQueries('{"id":"q1","text":"fines","group":"own-words"}\n\n')).toEqual([
    { id: 'q1', text: 'fines', group: 'own-words' },
  ]);
});

test('A line that is no query is named', () => {
  expect(() => readQueries('{"id":"q1","text":"fines"}\n{"id":"q2"}')).toThrow('line 2: text');
  expect(() => readQueries('fines')).toThrow('line 1');
});

test('A document’s area of work may be one or several', () => {
  const line = (workflow: string) =>
    `{"id":"d1","sector":"public","title":"t","text":"x","workflow":${workflow}}`;
  expect(readDocuments(line('"circulation"'))[0]?.workflow).toEqual(['circulation']);
  expect(readDocuments(line('["circulation"]'))[0]?.workflow).toEqual(['circulation']);
});

test('Judgments are grades by document, for each query', () => {
  const judgments = readJudgments('q1 0 a 3\nq1 0 b 1\nq2\t0\tc\t0\n');
  expect(judgments.get('q1')).toEqual(
    new Map([
      ['a', 3],
      ['b', 1],
    ]),
  );
  expect(judgments.get('q2')).toEqual(new Map([['c', 0]]));
});

test('A line that is no judgment is named', () => {
  expect(() => readJudgments('q1 0 a 3\nq1 a 3')).toThrow('line 2');
});

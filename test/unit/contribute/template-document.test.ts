import { expect, test } from 'vitest';
import { documentData } from '../../../src/contribute/document/questions.ts';
import { controlAt } from '../../../src/contribute/form/control.ts';
import { settledFields } from '../../../src/contribute/form/layout.ts';
import { fieldTier, requiredHeadings } from '../../../src/model/case.ts';
import { textIn, type Table } from '../../../src/documents/model.ts';
import { controls, vocabulary } from './fictional-draft.ts';
import { template, text } from './filled-document.ts';

const { questions } = documentData({ vocabulary, text }, 'en');
const tables = template.blocks.filter((each): each is Table => each.kind === 'table');
const words = tables.map(textIn).join('\n');

test('every question has a code of its own, which stands in the document once', () => {
  const codes = questions.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(codes.filter((code) => words.split(`[${code}]`).length !== 2)).toEqual([]);
});

test('every field that the form asks is asked, and each question is one of the form', () => {
  const asked = new Set(questions.map(({ path }) => path.split('.')[0]));
  const fields = Object.keys(fieldTier).filter(
    (name) => name !== 'confirmed' && !settledFields.some((each) => each === name),
  );
  expect(fields.filter((name) => !asked.has(name))).toEqual([]);
  expect(
    questions.filter(({ path, kind }) => kind !== 'part' && !controlAt(controls, path)),
  ).toEqual([]);
});

test('a choice of its own is a box with its definition', () => {
  for (const { label, definition } of vocabulary.workflow.concepts.filter(
    (each) => each.assignable,
  ))
    expect(words).toContain(`${label} \u2013 ${definition}`);
});

test('the six parts are asked for under their headings', () => {
  const headings = template.blocks.flatMap((each) =>
    each.kind === 'heading' ? [textIn(each)] : [],
  );
  expect(headings.filter((each) => requiredHeadings.some((part) => part === each))).toEqual([
    ...requiredHeadings,
  ]);
});

test('every table has a head, and every heading is at most one level below the last', () => {
  expect(tables.filter(({ head }) => !head)).toEqual([]);
  const levels = template.blocks.flatMap((each) => (each.kind === 'heading' ? [each.level] : []));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

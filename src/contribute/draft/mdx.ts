/** A draft as the file that a contributor sends, and a file as a draft. */
import { parseDocument, isMap, isScalar, stringify } from 'yaml';
import { splitAtFences } from '../../check/stages/fence.ts';
import { fieldTier, type CaseData } from '../../model/case.ts';
import type { FieldName } from '../../model/field-guide.ts';
import type { Control } from '../form/control.ts';
import { bodyOf, partsOf } from './body-parts.ts';
import { isBlank, type Answers, type Draft } from './draft.ts';
import { answersOf, valuesOf, type Values } from './values.ts';
import { yamlStyle } from './yaml-style.ts';

/** The file is no case that can be edited here: it has no fields between fences. */
class NotACaseError extends Error {
  override readonly name = 'NotACaseError';
}

/** A new case is the contributor's own, sent today; an edited one keeps what it says. */
export function valuesOfDraft(draft: Draft, controls: readonly Control[], today: string): Values {
  const settled: Partial<Record<FieldName, string>> = {
    provenance: 'contributed',
    published: today,
    confirmed: today,
  };
  const given = Object.entries(draft.answers).filter(([, answer]) => !isBlank(answer));
  const answers: Answers = { ...settled, ...Object.fromEntries(given) };
  const isCompiled = answers['provenance'] === 'compiled';
  return valuesOf(controls, answers, {
    asked: new Set(isCompiled ? asked : [...asked, 'contributors']),
  });
}

const asked = ['institution', 'outcome'];

/** @param today ISO date */
export function mdxOf(draft: Draft, controls: readonly Control[], today: string): string {
  return `---\n${frontmatterOf(draft, controls, today)}---\n\n${bodyOf(draft)}`;
}

/** @param text whole file, checked by the gate @throws NotACaseError */
export function draftOf(text: string, slug: string, controls: readonly Control[]): Draft {
  const split = splitAtFences(text);
  if ('findings' in split) throw new NotACaseError(slug);
  const answers = answersOf(controls, fieldsIn(split.parts.frontmatter));
  return { answers, ...partsOf(split.parts.body), edited: { slug, text } };
}

function frontmatterOf(draft: Draft, controls: readonly Control[], today: string): string {
  const values = valuesOfDraft(draft, controls, today);
  const before = draft.edited ? linesByField(draft.edited.text) : new Map<string, string>();
  const unchanged = draft.edited ? valuesBefore(draft.edited.text, controls) : {};
  return orderOf(Object.keys(values), [...before.keys()])
    .map((name) => {
      const same = JSON.stringify(values[name]) === JSON.stringify(unchanged[name]);
      return (
        (same ? before.get(name) : undefined) ?? stringify({ [name]: values[name] }, yamlStyle)
      );
    })
    .join('');
}

/** Fields that were there stay where they were; a new one comes after the field that the model has before it. */
function orderOf(names: readonly string[], before: readonly string[]): readonly string[] {
  const order = before.filter((name) => names.includes(name));
  const model = Object.keys(fieldTier) as (keyof CaseData)[];
  for (const [index, name] of model.entries()) {
    if (!names.includes(name) || order.includes(name)) continue;
    const previous = model.slice(0, index).findLast((each) => order.includes(each));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, name);
  }
  return order;
}

/** The lines of each field as they stand in the file, comments between them included. */
function linesByField(text: string): Map<string, string> {
  const split = splitAtFences(text);
  if ('findings' in split) return new Map();
  const { frontmatter } = split.parts;
  const { contents } = parseDocument(frontmatter);
  if (!isMap(contents) || contents.flow) return new Map();
  const starts = contents.items.map(({ key }) =>
    isScalar(key) ? { name: String(key.value), at: key.range?.[0] ?? 0 } : { name: '', at: 0 },
  );
  return new Map(
    starts.map(({ name, at }, index) => [
      name,
      withLineEnd(frontmatter.slice(index === 0 ? 0 : at, starts[index + 1]?.at)),
    ]),
  );
}

function valuesBefore(text: string, controls: readonly Control[]): Values {
  const split = splitAtFences(text);
  if ('findings' in split) return {};
  return valuesOf(controls, answersOf(controls, fieldsIn(split.parts.frontmatter)), {
    asked: new Set(),
  });
}

function fieldsIn(frontmatter: string): Values {
  return parseDocument(frontmatter, { version: '1.2', schema: 'core' }).toJS({
    maxAliasCount: 0,
  }) as Values;
}

function withLineEnd(lines: string): string {
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** The fields of a case as a contributor meets them: limits and allowed values, read from the schema itself. */
import { z } from 'zod';
import { schemeIds, type SchemeId, type Vocabulary } from '../vocabulary/concept.ts';
import { caseSchema, fieldTier, type CaseData } from './case.ts';

export type FieldName = keyof CaseData;

/** The least and most of something; `least` equals `most` when the number is fixed. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

export interface FieldGuide {
  readonly name: FieldName;
  readonly tier: 1 | 2 | 'editors';
  /** False when a case is valid without it. */
  readonly required: boolean;
  /** Length of a text in characters. */
  readonly characters?: Limits;
  /** How many values or entries a list may have. */
  readonly entries?: Limits;
  /** The scheme whose concepts are the allowed values. */
  readonly scheme?: SchemeId;
}

/** What is read of a JSON Schema node. */
interface Node {
  readonly type?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly scheme?: unknown;
  readonly items?: Node;
}

/** Every field in the order of the model. */
export function fieldGuides(vocabulary: Vocabulary): readonly FieldGuide[] {
  const schema = z.toJSONSchema(caseSchema(vocabulary), { io: 'input', unrepresentable: 'any' });
  const required = new Set(schema.required);
  return (Object.keys(fieldTier) as FieldName[]).map((name) => {
    const node = schema.properties?.[name] as Node | undefined;
    return {
      name,
      tier: fieldTier[name],
      required: required.has(name),
      ...limitsOf(node),
      ...schemeOf(node),
    };
  });
}

function limitsOf(node: Node | undefined): Pick<FieldGuide, 'characters' | 'entries'> {
  if (node?.type === 'string' && node.maxLength !== undefined) {
    return { characters: { least: node.minLength ?? 0, most: node.maxLength } };
  }
  if (node?.type === 'array' && node.maxItems !== undefined) {
    return { entries: { least: node.minItems ?? 0, most: node.maxItems } };
  }
  return {};
}

function schemeOf(node: Node | undefined): Pick<FieldGuide, 'scheme'> {
  const named = node?.scheme ?? node?.items?.scheme;
  const scheme = schemeIds.find((id) => id === named);
  return scheme ? { scheme } : {};
}

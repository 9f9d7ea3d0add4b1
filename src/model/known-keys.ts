/** Which keys a map of the model knows: read off the schema, so that no list can fall behind it. */
import type { z } from 'zod';

/** The parts of a zod definition that lead from one schema to those inside it. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** @param path from the whole frontmatter to a map in it, with positions in lists as numbers */
export function knownKeys(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): readonly string[] {
  const inside = path.reduce<readonly z.core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((each) => stepInto(each, step)),
    [schema],
  );
  return [...new Set(inside.flatMap((each) => shapesOf(each).flatMap(Object.keys)))];
}

function stepInto(schema: z.core.$ZodType, step: PropertyKey): readonly z.core.$ZodType[] {
  const definition = definitionOf(schema);
  if (typeof step === 'number') {
    if (definition.element) return [definition.element];
    return wrapped(definition).flatMap((each) => stepInto(each, step));
  }
  return shapesOf(schema).flatMap((shape) => shape[String(step)] ?? []);
}

function shapesOf(schema: z.core.$ZodType): readonly Readonly<Record<string, z.core.$ZodType>>[] {
  const definition = definitionOf(schema);
  return definition.shape ? [definition.shape] : wrapped(definition).flatMap(shapesOf);
}

function wrapped({ innerType, in: input, options = [] }: Definition): readonly z.core.$ZodType[] {
  return [innerType, input, ...options].filter((each) => each !== undefined);
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as Definition;
}

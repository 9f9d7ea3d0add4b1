/** The JSON Schemas that editors use say what the model says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from '../../../src/contribute/editor-schemas.ts';

const schemas = await editorSchemas();

test.each(Object.entries(schemas))(
  '%s is in step with the model: npm run schemas',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

test('every field of a case has a description, and every value of a list its definition', () => {
  const { properties } = JSON.parse(schemas['.vscode/case.schema.json'] ?? '{}') as {
    readonly properties: Readonly<
      Record<
        string,
        {
          readonly description?: string;
          readonly enum?: readonly string[];
          readonly enumDescriptions?: readonly string[];
        }
      >
    >;
  };
  const undescribed = Object.entries(properties).filter(([, { description }]) => !description);
  expect(undescribed.map(([name]) => name)).toEqual([]);
  expect(properties['desk']?.enumDescriptions).toHaveLength(properties['desk']?.enum?.length ?? 0);
});

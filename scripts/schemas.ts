/** npm run schemas: writes the JSON Schemas that editors use into .vscode/, and tells Astro's extension which files they are for. */
import { writeFileSync } from 'node:fs';
import { wireEditors } from '../src/contribute/editor-frontmatter.ts';
import { editorSchemas } from '../src/contribute/editor-schemas.ts';

for (const [file, text] of Object.entries(await editorSchemas())) {
  writeFileSync(file, text);
  console.log(`Wrote ${file} (${(text.length / 1024).toFixed(0)} KiB)`);
}
await wireEditors();

/** A printable sheet as Markdown, with one of everything, and the document that it is. */
import { documentOf } from '../../../src/documents/from-markdown.ts';
import type { TextDocument } from '../../../src/documents/model.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

export const sheetMarkdown = `An agreement between **two** libraries, on *one* page; see [the case](https://example.org/a?b=1&c=2).

## Who we are

|  | Fernhill | Marsh Lane |
| --- | --- | --- |
| Name |  |  |

1. First, with \`<code>\`

   - inner one
2. Second

- [ ] We have told our staff
- [ ] We have told our readers

---

---
`;

export function sheet(markdown = sheetMarkdown): TextDocument {
  return documentOf(parseBody(markdown), {
    title: 'An agreement & its "terms"',
    language: 'en-GB',
    author: 'Fictional Library Consortium',
    footer: 'libraries.example',
  });
}

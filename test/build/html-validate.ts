/** What the validator asks of a page: its recommended rules, less those that ask for something else than validity. */
import { defineConfig } from 'html-validate/node';

export const htmlRules = defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Advice for search engines. A case's title is a sentence that says what happened, of up to 120 characters.
    'long-title': 'off',
    // A matter of style: the page of editions is parsed and written again, with hidden="" for hidden.
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // The values of a facet are checkboxes of one name, which is how a form sends several values of a field.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
});

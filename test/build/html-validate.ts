/** What the validator asks of a page: its recommended rules, less those that ask for something else than validity. */
import { defineConfig } from 'html-validate/node';

export const htmlRules = defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {},
});

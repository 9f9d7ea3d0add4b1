/** The form's script: defines its one element. */
import { ContributionFormElement } from './contribution-form.ts';

customElements.define('contribution-form', ContributionFormElement);

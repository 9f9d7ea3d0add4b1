/** The script of the short forms: defines their one element. */
import { ShortFormElement } from './short-form.ts';

customElements.define('short-form', ShortFormElement);

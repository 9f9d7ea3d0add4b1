/** The script of the page that reads answered documents: defines its one element. */
import { FromDocumentElement } from './from-document.ts';

customElements.define('from-document', FromDocumentElement);

/** The copy that is being built or served: its settings, vocabulary, addresses and text, read once. */
import { textIn, type Text } from '../i18n/text.ts';
import { readVocabulary } from '../vocabulary/read.ts';
import { addressesBelow } from './address.ts';
import { contentRoot } from './content-root.ts';
import { readSite } from './read.ts';

export const site = readSite(contentRoot);

export const vocabulary = readVocabulary(contentRoot);

export const addresses = addressesBelow(site.base);

/** Language of the interface. */
export const language = site.languages[0];

export const text: Text = textIn(language);

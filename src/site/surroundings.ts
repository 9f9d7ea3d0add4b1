/** What every page shows besides its own content: an incremental build starts afresh when it changes. */
import en from '../i18n/en.json' with { type: 'json' };
import { digestOf } from './digest.ts';
import { site, vocabulary } from './this-site.ts';

/** Digest of the settings, vocabulary and interface text of this build. */
export const surroundings = digestOf(site, vocabulary, en);

/** Where builds keep what they have made, so that the next one need not make it again. */
import { resolve } from 'node:path';

/** Set CROSSWALK_CACHE to keep it elsewhere, for a trial or a benchmark. */
export const cacheRoot = resolve(process.env['CROSSWALK_CACHE'] ?? '.cache');

/** Where the content is: the project's own folder, or another one for a trial or a benchmark. */
import { resolve } from 'node:path';

/** Set CROSSWALK_CONTENT to build from another folder of the same layout. */
export const contentRoot = resolve(process.env['CROSSWALK_CONTENT'] ?? 'content');

/** The day for which the site is built; decides only whether a case asks to be confirmed. */

/** ISO date. Set CROSSWALK_TODAY to build for another day. */
export const today = process.env['CROSSWALK_TODAY'] ?? new Date().toISOString().slice(0, 10);

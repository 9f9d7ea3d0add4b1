/**
 * A time zone in which it is the content's day now. zimwriterfs takes the day of the clock for the date of what it
 * packs, and has no option for another one; the day in a zone is all of the clock that it looks at.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8536 the format, of which version 1 is enough
 */

/**
 * @param date ISO date @param now milliseconds since 1970
 * @returns content of a zone file, for `TZ=:path`
 */
export function zoneOn(date: string, now: number): Uint8Array {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const file = Buffer.alloc(44 + 6 + 4);
  file.write('TZif', 0, 'latin1');
  // One type of local time, four letters of names.
  file.writeUInt32BE(1, 36);
  file.writeUInt32BE(4, 40);
  file.writeInt32BE(Math.round((noon - now) / 1000), 44);
  file.write('DAY\0', 50, 'latin1');
  return file;
}

/**
 * Gives a ZIM file the same bytes whenever it is made from the same files: what its writer draws by lot is replaced by
 * what follows from the rest.
 *
 * @see https://wiki.openzim.org/wiki/ZIM_file_format
 */
import { createHash } from 'node:crypto';

/** Places in the header, in bytes. */
const uuidAt = 8;
const uuidLength = 16;
const checksumPositionAt = 72;

/** Beginning of each search index in the file; after it come two bytes of version, then a number drawn by lot. */
const indexMagic = Buffer.from('\x0f\x0dXapian Glass', 'latin1');
const indexUuidAfter = indexMagic.length + 2;

/** @param file changed in place @throws Error for a file that is no ZIM */
export function steady(file: Buffer): void {
  if (file.readUInt32LE(0) !== 0x44d495a) throw new Error('This is not a ZIM file');
  const end = Number(file.readBigUInt64LE(checksumPositionAt));
  file.fill(0, uuidAt, uuidAt + uuidLength);
  for (let at = file.indexOf(indexMagic); at !== -1; at = file.indexOf(indexMagic, at + 1))
    file.fill(0, at + indexUuidAfter, at + indexUuidAfter + uuidLength);
  const uuid = createHash('sha256').update(file.subarray(0, end)).digest().subarray(0, uuidLength);
  // Marks of a number made from a name: RFC 9562, version 8.
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x80;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  uuid.copy(file, uuidAt);
  createHash('md5').update(file.subarray(0, end)).digest().copy(file, end);
}

/** Packs the files of a book (EPUB 3.3, OCF): the type first and unpacked, the same bytes for the same files. */
import { strToU8, zipSync, type Zippable, type ZippableFile } from 'fflate';
import type { BookFile } from './package-document.ts';

const packageFile = 'book/package.opf';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${packageFile}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Types that are compressed already. */
const packed = /^(?:image\/(?:png|jpeg)|font\/woff2)$/;

/**
 * @param date ISO date that every file in the archive bears
 * @param packageDocument text of the package document
 */
export function epubArchive(
  date: string,
  packageDocument: string,
  files: readonly BookFile[],
): Uint8Array {
  const mtime = localMidnight(date);
  const stored = (content: Uint8Array): ZippableFile => [content, { level: 0, mtime }];
  const deflated = (content: Uint8Array): ZippableFile => [content, { level: 9, mtime }];
  const archive: Zippable = {
    mimetype: stored(strToU8('application/epub+zip')),
    'META-INF/container.xml': deflated(strToU8(container)),
    [packageFile]: deflated(strToU8(packageDocument)),
  };
  for (const { path, type, content } of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    archive[`book/${path}`] = packed.test(type) ? stored(bytes) : deflated(bytes);
  }
  return zipSync(archive);
}

/** Archives write the clock's local time, so the same day has to be local wherever this runs. */
function localMidnight(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.max(1980, year), month - 1, day);
}

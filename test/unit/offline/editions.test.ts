/** Names, dates and identifiers of the book. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { latestDate } from '../../../src/offline/book/latest-date.ts';
import { editionFile } from '../../../src/offline/edition-file.ts';
import { epubArchive } from '../../../src/offline/epub/archive.ts';
import { bookIdentifier } from '../../../src/offline/epub/package-document.ts';
import { smallCase } from '../../fixtures/small-case.ts';

describe('the date of the content', () => {
  test('is the latest on which a case appeared or was confirmed', () => {
    const dates = [
      { published: '2024-01-02', confirmed: '2025-03-04' },
      { published: '2025-06-07', confirmed: '2024-05-06' },
    ];
    expect(latestDate(dates.map((each) => ({ data: smallCase(each) })))).toBe('2025-06-07');
  });
});

describe('the name of a file', () => {
  test('has the site, the date and the kind', () => {
    expect(editionFile('2026-11-25', 'epub')).toBe('crosswalk-2026-11-25.epub');
    expect(editionFile('2026-11-25', 'a4.pdf')).toBe('crosswalk-2026-11-25-a4.pdf');
  });
});

describe('the identifier of the book', () => {
  test('is a name-based UUID: the same for one address, another for another', () => {
    const own = bookIdentifier('https://crosswalk.example/');
    expect(own).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(bookIdentifier('https://crosswalk.example/')).toBe(own);
    expect(bookIdentifier('https://other.example/')).not.toBe(own);
  });
});

describe('the archive', () => {
  const files = [{ path: 'a.xhtml', type: 'application/xhtml+xml', content: 'é', isRead: true }];
  const archive = epubArchive('2026-11-25', '<package/>', files);

  test('begins with the type, unpacked, and holds every file', () => {
    expect(Buffer.from(archive.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(archive))).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'book/package.opf',
      'book/a.xhtml',
    ]);
  });

  test('is the same wherever the clock stands', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const elsewhere = epubArchive('2026-11-25', '<package/>', files);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(elsewhere)).toEqual(Buffer.from(archive));
  });
});

/** Markup of the book: text stays text, and whatever a body holds becomes well-formed. */
import { describe, expect, test } from 'vitest';
import { bodyMarkup } from '../../../src/offline/book/case/body.ts';
import type { Typesetting } from '../../../src/offline/book/chapter.ts';
import { foreign, joined, markup, written } from '../../../src/offline/book/markup.ts';

describe('a template', () => {
  test('escapes text, in content and in attributes', () => {
    const made = markup`<p title="${'a "b" & c'}">${'<script>'}</p>`;
    expect(made.source).toBe('<p title="a &quot;b&quot; &amp; c">&lt;script&gt;</p>');
  });

  test('takes markup as it is, lists in order, and nothing for nothing', () => {
    const items = [markup`<b>1</b>`, markup`<b>2</b>`];
    expect(markup`${joined(items, ', ')}${undefined}${false}${3}`.source).toBe(
      '<b>1</b>, <b>2</b>3',
    );
  });
});

describe('language', () => {
  test('is said twice, for XML and for HTML, with the direction', () => {
    expect(written('ar').source).toBe('lang="ar" xml:lang="ar" dir="rtl"');
  });

  test('is said only where it differs', () => {
    expect(foreign('en', 'en')).toBeUndefined();
    expect(foreign('fr', 'en')?.source).toBe(' lang="fr" xml:lang="fr" dir="ltr"');
  });
});

describe('a body', () => {
  const set: Typesetting = {
    level: 2,
    to: (chapter, id) => `${chapter}.xhtml${id === undefined ? '' : `#${id}`}`,
    picture: (path) => `pictures/${path}`,
    pageOf: () => undefined,
  };
  const chapterAt = (address: string) => (address === '/cases/b/' ? 'case-b' : undefined);
  const body = (html: string) => bodyMarkup(html, { chapter: 'case-a', set, chapterAt }).source;

  test('closes elements that have no end', () => {
    expect(body('<p>a<br>b</p><hr>')).toBe('<p>a<br/>b</p><hr/>');
  });

  test('keeps characters that mean something as text', () => {
    expect(body('<p>a &amp; b &lt; c</p>')).toBe('<p>a &amp; b &lt; c</p>');
  });

  test('makes a citation a reference to a note', () => {
    expect(body('<a class="cite" href="#source-1" aria-label="Source 1">[1]</a>')).toBe(
      '<a class="cite" href="case-a.xhtml#case-a-source-1" aria-label="Source 1" epub:type="noteref" role="doc-noteref">[1]</a>',
    );
  });

  test('leads to other cases within the book, and to those that it lacks on the site', () => {
    expect(body('<a href="/cases/b/">b</a>')).toBe('<a href="case-b.xhtml">b</a>');
    expect(body('<a href="/cases/c/">c</a>')).toBe(
      '<a href="https://crosswalk.example/cases/c/">c</a>',
    );
  });

  test('keeps addresses elsewhere', () => {
    expect(body('<a href="https://a.example/?b=1&amp;c" rel="external noopener">d</a>')).toBe(
      '<a href="https://a.example/?b=1&amp;c">d</a>',
    );
  });

  test('sets identifiers apart by the chapter', () => {
    expect(body('<h3 id="s-costs">Costs</h3>')).toBe('<h4 id="case-a-s-costs">Costs</h4>');
  });

  test('shows the one picture that every reader can', () => {
    const picture =
      '<picture><source type="image/avif" srcset="/pictures/a/x-1-480.avif 480w"><img src="/pictures/a/x-1-960.webp" alt="A desk" width="9" height="6" loading="lazy"></picture>';
    expect(body(picture)).toBe(
      '<img src="pictures/a/x-1-960.webp" alt="A desk" width="9" height="6"/>',
    );
  });

  test('aligns cells by a class, and has no region that scrolls', () => {
    expect(
      body(
        '<div class="table-scroll" role="region" tabindex="0" aria-label="Table"><table><tbody><tr><td align="right">1</td></tr></tbody></table></div>',
      ),
    ).toBe(
      '<div class="table-scroll"><table><tbody><tr><td class="align-right">1</td></tr></tbody></table></div>',
    );
  });
});

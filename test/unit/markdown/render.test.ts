/** What the fixed renderer makes of a checked body. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { renderBody, renderText } from '../../../src/markdown/render.ts';
import { kindFolders } from '../../../src/model/kind.ts';
import type { RenderContext } from '../../../src/markdown/render-context.ts';

/** Names of all elements, in document order. */
function namesOfElements(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const own = 'tagName' in node ? [node.tagName] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(namesOfElements)] : own;
}

const context: RenderContext = {
  kind: 'case',
  documentAddress: (kind, slug) => `/base/${kindFolders[kind]}/${slug}/`,
  picture: (file) => ({
    width: 800,
    height: 600,
    sources: [{ type: 'image/avif', srcset: `/base/pictures/${file}.avif 800w` }],
    fallback: `/base/pictures/${file}.webp`,
  }),
  outcomeFigure: () => ({ number: '1,650', caption: 'books' }),
  sourceName: (number) => `Source ${number}`,
  tableName: 'Table',
};

const render = (body: string) => renderBody(parseBody(body), context);
const html = (text: string) => render(`## The problem\n\n${text}`)[0]?.html ?? '';

describe('sections', () => {
  test('go from one second-level heading to the next, with prefixed anchors', () => {
    expect(render('## The problem\n\nA.\n\n## What they did\n\nB.')).toEqual([
      { id: 's-the-problem', heading: 'The problem', html: '<p>A.</p>' },
      { id: 's-what-they-did', heading: 'What they did', html: '<p>B.</p>' },
    ]);
  });

  test('keep third-level headings, with anchors of their own', () => {
    expect(html('### First month\n\nA.')).toContain('<h3 id="s-first-month">First month</h3>');
  });
});

describe('running text', () => {
  test('turns a number in brackets into a link to its source', () => {
    expect(html('Loans rose.[2]')).toBe(
      '<p>Loans rose.\u2060<a class="cite" href="#source-2" aria-label="Source 2">[2]</a></p>',
    );
  });

  test('leaves numbers in code alone', () => {
    expect(html('`list[2]`')).toBe('<p><code>list[2]</code></p>');
  });

  test('escapes what looks like markup', () => {
    expect(html('Fewer \\< 5 & `<script>`')).toBe(
      '<p>Fewer &#x3C; 5 &#x26; <code>&#x3C;script></code></p>',
    );
  });

  test('leads a link beside the case to the other case', () => {
    expect(html('[other](../other-case/)')).toBe(
      '<p><a href="/base/cases/other-case/">other</a></p>',
    );
  });

  test('keeps an address with parentheses whole', () => {
    expect(html('[x](https://library.example/Weeding_(library))')).toContain(
      'href="https://library.example/Weeding_(library)"',
    );
  });

  test('puts a table into a region that the keyboard can scroll', () => {
    expect(html('| a |\n| - |\n| 1 |')).toMatch(
      /^<section class="table-scroll" tabindex="0" aria-label="Table"><table>/,
    );
  });

  test('prefixes the anchors of footnotes', () => {
    expect(html('A.[^1]\n\n[^1]: Note.')).toContain('id="s-fn-1"');
  });
});

describe('components', () => {
  test('a figure has its size, its formats and its text alternative', () => {
    const made = html('<Figure src="desk.png" alt="The desk." caption="The desk in 2020." />');
    expect(made).toContain('<source type="image/avif" srcset="/base/pictures/desk.png.avif 800w"');
    expect(made).toContain('alt="The desk." width="800" height="600" loading="lazy"');
    expect(made).toContain('<figcaption>The desk in 2020.</figcaption>');
  });

  test('an attribute cannot break out of its place', () => {
    const made = html('<Figure src="desk.png" alt=\'"><script>x</script>\' />');
    expect(namesOfElements(parseFragment(made))).toEqual(['figure', 'picture', 'source', 'img']);
  });

  test('a note stands in the margin under its title', () => {
    expect(html('<Note title="Also">It stayed.</Note>')).toBe(
      '<div class="aside" role="note"><p class="aside-title">Also</p><p>It stayed.</p></div>',
    );
  });

  test('a quotation names who said it and where', () => {
    expect(html('<Quote who="A reader" source="1">\n\nWords.\n\n</Quote>')).toBe(
      '<figure class="quote"><blockquote><p>Words.</p></blockquote><figcaption>A reader\u2060<a class="cite" href="#source-1" aria-label="Source 1">[1]</a></figcaption></figure>',
    );
  });

  test('steps stay a numbered list', () => {
    expect(html('<Steps>\n\n1. Count.\n2. Change.\n\n</Steps>')).toMatch(
      /^<div class="steps-list"><ol>/,
    );
  });

  test('a measure shows the figure of its outcome', () => {
    expect(html('<Measure outcome="1" />')).toContain('<span class="figure">1,650</span>');
  });
});

describe('a sheet', () => {
  test('has ruled lines under the words that say what belongs there', () => {
    expect(html('<Blank label="Signed" lines="2" from="title" />')).toBe(
      '<p class="blank" data-from="title"><span class="blank-label">Signed</span><span class="blank-lines"><span class="blank-line"></span><span class="blank-line"></span></span></p>',
    );
  });

  test('may have a blank within a line', () => {
    expect(html('We meet on <Blank label="day" /> at noon.')).toContain('<p>We meet on <span');
  });

  test('has boxes to tick by hand, which are no controls', () => {
    const made = html('- [ ] Read it.\n- [x] Signed it.');
    expect(made).toContain('<li class="task"><span class="tick" aria-hidden="true"></span>');
    expect(made).toContain('<span class="tick is-ticked" aria-hidden="true"></span>');
    expect(made).not.toContain('<input');
  });

  test('may begin before its first heading', () => {
    const { lead, sections } = renderText(parseBody('First.\n\n## Then\n\nSecond.'), context);
    expect(lead).toBe('<p>First.</p>');
    expect(sections.map(({ heading }) => heading)).toEqual(['Then']);
  });
});

describe('links', () => {
  const href = (kind: RenderContext['kind'], url: string) =>
    renderText(parseBody(`[x](${url})`), { ...context, kind }).lead;

  test('to a neighbour lead to a document of the same kind', () => {
    expect(href('sheet', '../a-sheet/')).toContain('href="/base/toolkit/a-sheet/"');
    expect(href('case', '../a-case/')).toContain('href="/base/cases/a-case/"');
  });

  test('to another folder lead to a document of its kind', () => {
    expect(href('guide', '../../discussions/a-question/')).toContain(
      'href="/base/discussions/a-question/"',
    );
  });
});

describe('what the gate should have refused', () => {
  test.each(['<script>x</script>', '[x](javascript:alert)'])(
    'makes the renderer stop: %s',
    (text) => {
      expect(() => html(text)).toThrow('The gate let');
    },
  );
});

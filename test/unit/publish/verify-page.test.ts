/** The last look at a page before it is published. */
import { describe, expect, test } from 'vitest';
import { verifyPage } from '../../../src/publish/verify-page.ts';
import { securityPolicy } from '../../../src/site/security-policy.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="${securityPolicy}">`;

interface Parts {
  readonly head?: string;
  readonly body?: string;
}

/** A page with nothing wrong but what is put into it. */
function page({ head = '', body = '' }: Parts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy}<title>Example</title>${head}</head><body>${body}</body></html>`;
}

test('a page of text, links and files of the site passes', () => {
  const head =
    '<link rel="stylesheet" href="/assets/page.css"><link rel="canonical" href="https://crosswalk.example/">';
  const body =
    '<p><a href="https://library.example/">Example Library</a> <a href="mailto:a@library.example">write</a></p><script src="/a.js"></script><img src="data:image/png;base64,AA" alt="">';
  expect(verifyPage(page({ head, body }))).toEqual([]);
});

describe('the content security policy', () => {
  test('has to be there', () => {
    expect(
      verifyPage('<!doctype html><head><meta charset="utf-8"><title>Example</title></head>'),
    ).toEqual(['the content security policy is not the first thing in the head']);
  });

  test('has to come before anything that loads', () => {
    const html = page({}).replace(policy, `<script src="/a.js"></script>${policy}`);
    expect(verifyPage(html)).toEqual([
      'the content security policy is not the first thing in the head',
    ]);
  });

  test('has to be the site’s own', () => {
    const html = page({}).replace("default-src 'none'", 'default-src *');
    expect(verifyPage(html)).toEqual(['the content security policy is not the site’s']);
  });

  test('does not count in the body, where text of a case has pushed it', () => {
    const html = page({}).replace(policy, `<p>Example</p>${policy}`);
    expect(verifyPage(html)).toContain(
      'the content security policy is not the first thing in the head',
    );
  });
});

describe('what runs or loads', () => {
  test.each<[string, Parts, string]>([
    ['an inline script', { body: '<script>alert(1)</script>' }, 'is an inline script'],
    [
      'an inline module',
      { body: '<script type="module">alert(1)</script>' },
      'is an inline script',
    ],
    [
      'a script that a block of data lets out',
      { head: '<script type="application/ld+json">{"a":"</script><script>alert(1)</script>"}' },
      'is an inline script',
    ],
    [
      'a script from elsewhere',
      { body: '<script src="https://evil.example/a.js"></script>' },
      'loads from another place',
    ],
    [
      'a script from elsewhere without a scheme',
      { body: '<script src="//evil.example/a.js"></script>' },
      'loads from another place',
    ],
    [
      'a style sheet from elsewhere',
      { head: '<link rel="stylesheet" href="https://evil.example/a.css">' },
      'loads from another place',
    ],
    ['an inline style sheet', { head: '<style>p{}</style>' }, 'is an inline style sheet'],
    ['an inline style', { body: '<p style="color:red">a</p>' }, 'has an inline style'],
    ['a handler', { body: '<p onclick="alert(1)">a</p>' }, 'has a handler "onclick"'],
    ['a handler in a drawing', { body: '<svg onload="alert(1)"></svg>' }, 'has a handler "onload"'],
    [
      'a handler in a template',
      { body: '<template><p onclick="alert(1)">a</p></template>' },
      'has a handler "onclick"',
    ],
    [
      'a picture from elsewhere',
      { body: '<img src="https://evil.example/a.png" alt="">' },
      'loads from another place',
    ],
    [
      'one picture of several from elsewhere',
      { body: '<img srcset="/a.png 1x, https://evil.example/a.png 2x" alt="">' },
      'loads from another place',
    ],
    ['a frame', { body: '<iframe src="/a.html"></iframe>' }, '<iframe> is not allowed'],
    [
      'a document in an attribute',
      { body: '<iframe srcdoc="a"></iframe>' },
      'has a document of its own',
    ],
    ['an object', { body: '<object data="/a.pdf"></object>' }, '<object> is not allowed'],
    [
      'another base address',
      { head: '<base href="https://evil.example/">' },
      '<base> is not allowed',
    ],
    [
      'a redirection',
      { head: '<meta http-equiv="refresh" content="0;url=https://evil.example/">' },
      'redirects',
    ],
    [
      'a javascript: link',
      { body: '<a href="javascript:alert(1)">a</a>' },
      'has a "javascript:" address',
    ],
    [
      'a javascript: link in other letters and with a tab',
      { body: '<a href="JaVa&#9;script:alert(1)">a</a>' },
      'has a "javascript:" address',
    ],
    ['a data: link', { body: '<a href="data:text/html,a">a</a>' }, 'has a "data:" address'],
    [
      'a javascript: form',
      { body: '<form action="javascript:alert(1)"></form>' },
      'has a "javascript:" address',
    ],
    [
      'a javascript: link in a drawing',
      { body: '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>' },
      'has a "javascript:" address',
    ],
    [
      'a drawing from elsewhere',
      { body: '<svg><use href="https://evil.example/a.svg#b"></use></svg>' },
      'loads from another place',
    ],
  ])('%s is refused', (_, parts, expected) => {
    expect(verifyPage(page(parts)).join('\n')).toContain(expected);
  });
});

test('a fault is named with the line on which its element stands', () => {
  expect(verifyPage(page({ body: '\n\n<p onclick="alert(1)">a</p>' }))).toEqual([
    'line 3: <p> has a handler "onclick"',
  ]);
});

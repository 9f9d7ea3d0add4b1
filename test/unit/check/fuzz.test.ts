/** Whatever is sent: the gate answers, in time, and what passes is harmless. Seeded, so that a failure can be run again. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { renderBody } from '../../../src/markdown/render.ts';
import { judge, soundCase } from './gate.ts';

const seed = 20261125;
const runs = 400;

/** Pieces that have done harm to some parser or page before, or that look like it. */
const hostile = [
  '{',
  '}',
  '{"}}}',
  '${',
  '`',
  '```',
  '~~~',
  '<',
  '>',
  '</',
  '<>',
  '<a',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<?',
  '<![CDATA[',
  'import x from "y"',
  'export const a = 1',
  'javascript:',
  '[x](javascript:alert(1))',
  '![x](../../.env?raw)',
  '<img src=x onerror=alert(1)>',
  '<Note {...a}>',
  '<Figure src="../x.png" alt="" />',
  '<Measure outcome="1" />',
  '---',
  '+++',
  '- - - - -',
  '> > >',
  '[[[[',
  '](',
  '[^1]',
  '[^1]: a',
  '|',
  '| a |\n| - |',
  '&#106;avascript',
  '&amp;',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\ud800',
  'é',
  '𝒳',
  '👩‍🏫',
  'شكرا',
  '\t',
  '\r\n',
  '  \n',
  '\\',
  '\\{',
  'https://user:pass@library.example/',
  '<https://library.example>',
  'data:text/html,x',
  '&a',
  '*a',
  '!!js/function',
  '<<: *a',
  'layout: "data:,x"',
  '__proto__: 1',
  '# ',
  '## ',
  '###### ',
  '1. ',
  '\n\n',
  '[1]',
  '[99]',
  '[x]: https://library.example',
  '"',
  "'",
  '=',
  ':',
  '::error::',
  '%0A',
] as const;

const cases = [
  soundCase,
  ...readdirSync('content/cases')
    .slice(0, 6)
    .map((slug) => readFileSync(`content/cases/${slug}/index.mdx`, 'utf8')),
];

/** A real case with pieces put in, taken out or doubled at random places. */
const mutated = fc
  .tuple(
    fc.constantFrom(...cases),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...hostile),
        fc.nat(3),
        fc.nat(30),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((current, [where, piece, times, removed]) => {
      const at = Math.floor(where * current.length);
      return current.slice(0, at) + piece.repeat(times) + current.slice(at + removed);
    }, text),
  );

const context = {
  kind: 'case' as const,
  documentAddress: (kind: string, slug: string) => `/${kind}/${slug}/`,
  picture: () => ({ width: 1, height: 1, sources: [], fallback: '/x.webp' }),
  outcomeFigure: () => ({ number: '1', caption: 'x' }),
  sourceName: (number: number) => `Source ${number}`,
  tableName: 'Table',
};

const harmless: ReadonlySet<string> = new Set(
  'a aside blockquote br code del div em figcaption figure h2 h3 h4 hr img input li ol p picture pre section source span strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

function harms(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const own =
    'tagName' in node
      ? [
          ...(harmless.has(node.tagName) ? [] : [node.tagName]),
          ...node.attrs
            .filter(
              ({ name, value }) =>
                /^on|^style$|^srcdoc$/i.test(name) ||
                /^\s*(?:javascript|data|vbscript|file):/i.test(value),
            )
            .map(({ name, value }) => `${name}=${value}`),
        ]
      : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(harms)] : own;
}

function inTime(text: string): void {
  const started = performance.now();
  const verdict = judge(text);
  expect(performance.now() - started).toBeLessThan(5000);
  if (!('passed' in verdict)) {
    expect(verdict.problems.length).toBeGreaterThan(0);
    expect(verdict.problems.length).toBeLessThanOrEqual(50);
    return;
  }
  for (const { html } of renderBody(verdict.passed.tree, context)) {
    expect(harms(parseFragment(html))).toEqual([]);
    expect(html).not.toContain(String(process.env['PATH']));
  }
}

test(
  'real cases with hostile pieces in them are judged in time, and what passes is harmless',
  { timeout: 120_000 },
  () => {
    fc.assert(fc.property(mutated, inTime), { seed, numRuns: runs });
  },
);

test('any text at all is judged in time', { timeout: 60_000 }, () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), inTime), {
    seed,
    numRuns: runs,
  });
});

test('any bytes at all are judged without an exception', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const verdict = judge(bytes);
      expect('problems' in verdict && verdict.problems.length > 0).toBe(true);
    }),
    { seed, numRuns: runs },
  );
});

test(
  'hostile pieces alone, in the text of a part, are judged in time',
  { timeout: 120_000 },
  () => {
    const piled = fc
      .array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 40 })
      .map((pieces) => soundCase.replace('They stopped charging it.', () => pieces.join('')));
    fc.assert(fc.property(piled, inTime), { seed, numRuns: runs });
  },
);

/** A case that could run something stops the build, says so, and leaves the last good site as it was. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTrialSite, placeIn, soundCase, soundCaseWith } from './trial-site.ts';

const trial = openTrialSite();
afterAll(() => trial.end());

let good: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { status, said } = await trial.build();
  expect(said).toContain('1 cases');
  expect(status).toBe(0);
  good = trial.digests();
});

interface Refused {
  readonly what: string;
  readonly text: string;
  /** The words at which the message points. */
  readonly at: string;
  readonly rule: string;
}

const refused: readonly Refused[] = [
  {
    what: 'an import',
    text: soundCase.replace('## The problem', 'import a from "./a.mjs"\n\n## The problem'),
    at: 'import a',
    rule: 'shape/import',
  },
  {
    what: 'an expression',
    text: soundCaseWith('The fee was {process.env.HOME} a day.[1]'),
    at: '{process',
    rule: 'shape/brace',
  },
  {
    what: 'a layout',
    text: soundCase.replace('sector:', 'layout: "data:text/javascript,alert(1)"\nsector:'),
    at: 'layout:',
    rule: 'fields/unknown',
  },
  {
    what: 'a javascript: link',
    text: soundCaseWith('The [fee](javascript:alert(1)) went.[1]'),
    at: '[fee]',
    rule: 'body/link',
  },
  {
    what: 'a picture outside its folder',
    text: soundCaseWith('<Figure src="../other-case/desk.png" alt="A desk" />\n\nThe fee went.[1]'),
    at: '<Figure',
    rule: 'links/picture',
  },
];

describe.each(refused)('a case with $what', ({ text, at, rule }) => {
  let ended: Awaited<ReturnType<typeof trial.build>>;

  beforeAll(async () => {
    trial.write('cases/refused-example/index.mdx', text);
    ended = await trial.build();
    trial.remove('cases/refused-example');
  });

  test('ends the build with status 1', () => {
    expect(ended.status, ended.said).toBe(1);
  });

  test('is named with file, line, column and rule, and why', () => {
    const { line, column } = placeIn(text, at);
    const place = `cases/refused-example/index.mdx:${line}:${column} error ${rule}\n`;
    expect(ended.said).toContain(place);
    expect(ended.said).toMatch(/\n {2}Why: \S/);
  });

  test('leaves the last good site untouched, byte for byte', () => {
    expect(Object.keys(good).length).toBeGreaterThan(100);
    expect(trial.digests()).toEqual(good);
  });
});

test('several refused cases are all reported at once', async () => {
  trial.write('cases/refused-first/index.mdx', refused[1]!.text);
  trial.write('cases/refused-second/index.mdx', refused[3]!.text);
  const { status, said } = await trial.build();
  trial.remove('cases/refused-first');
  trial.remove('cases/refused-second');
  expect(status).toBe(1);
  expect(said).toContain('cases/refused-first/index.mdx');
  expect(said).toContain('cases/refused-second/index.mdx');
});

test('once the case is mended, the build works again', async () => {
  trial.write(
    'cases/refused-example/index.mdx',
    soundCase.replace('Example Library drops', 'Another Example Library drops'),
  );
  const { status, said } = await trial.build();
  expect(said).toContain('2 cases');
  expect(status).toBe(0);
  expect(Object.keys(trial.digests())).toContain('cases/refused-example/index.html');
});

test('settings that make no sense end the build with status 1 and name the key', async () => {
  trial.write('site.yaml', 'title: Example\naddress: nowhere\n');
  const { status, said } = await trial.build();
  expect(status).toBe(1);
  expect(said).toContain('address: Expected a full address');
});

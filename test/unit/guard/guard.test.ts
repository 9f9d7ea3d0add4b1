/** The gate over paths, in processes of their own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkInProcesses } from '../../../src/guard/pool.ts';
import { targetsOf, UnusablePathError, type Target } from '../../../src/guard/targets.ts';
import { byKind } from '../../../src/model/kind.ts';
import { soundCase } from '../check/gate.ts';

const target = (slug: string): Target => ({
  kind: 'case',
  slug,
  folder: 'nowhere',
  names: [],
  file: `cases/${slug}/index.mdx`,
});
const how = { childFile: 'test/fixtures/processes/stuck.ts', milliseconds: 1000 };

describe('a checking process', () => {
  test('that hangs is stopped, and the others are still checked', { timeout: 20_000 }, async () => {
    const results = await checkInProcesses(
      ['a', 'hang', 'b'].map((slug) => ({ target: target(slug) })),
      { slugs: byKind(() => []), caseFolders: {} },
      how,
    );
    expect(results.map((each) => each.map(({ rule }) => rule))).toEqual([[], ['limits/time'], []]);
  });

  test('that ends is replaced, and the others are still checked', { timeout: 20_000 }, async () => {
    const results = await checkInProcesses(
      ['end', 'a', 'b'].map((slug) => ({ target: target(slug) })),
      { slugs: byKind(() => []), caseFolders: {} },
      how,
    );
    expect(results.map((each) => each.map(({ rule }) => rule))).toEqual([['limits/crash'], [], []]);
  });
});

describe('a path', () => {
  const root = mkdtempSync(join(tmpdir(), 'guard-'));
  mkdirSync(join(root, 'cases', 'one'), { recursive: true });
  writeFileSync(join(root, 'cases', 'one', 'index.mdx'), soundCase);
  mkdirSync(join(root, 'loose'));
  writeFileSync(join(root, 'loose', 'two.mdx'), soundCase);
  const slugs = (path: string) => targetsOf([join(root, path)]).documents.map(({ slug }) => slug);

  test.each([
    ['a content folder', '.', ['one']],
    ['a folder of cases', 'cases', ['one']],
    ['the folder of a case', 'cases/one', ['one']],
    ['the file of a case', 'cases/one/index.mdx', ['one']],
    ['a folder with case files directly in it', 'loose', ['two']],
    ['a case file without a folder', 'loose/two.mdx', ['two']],
  ])('may name %s', (_, path, expected) => {
    expect(slugs(path)).toEqual(expected);
  });

  test('says by its folder of which kind its documents are', () => {
    const kindsIn = (path: string) =>
      targetsOf([`test/fixtures/collections/${path}`]).documents.map(({ kind }) => kind);
    expect(kindsIn('offers/an-expired-fictional-call/index.mdx')).toEqual(['offer']);
    expect(kindsIn('toolkit/fictional-agreement')).toEqual(['sheet']);
    expect(kindsIn('adoptions')).toEqual(['adoption']);
    expect(new Set(kindsIn('.'))).toEqual(
      new Set(['case', 'guide', 'sheet', 'discussion', 'adoption', 'offer']),
    );
  });

  test('that does not exist is a fault of usage', () => {
    expect(() => slugs('none')).toThrow(UnusablePathError);
  });
});

describe('npm run check:content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-content-'));
  cpSync('test/fixtures/content/cases', join(folder, 'cases'), { recursive: true });
  const run = (parameters: readonly string[], input?: string) => {
    const env = { ...process.env, CANARY: 'canary-of-the-environment' };
    const done = spawnSync(process.execPath, ['scripts/check-content.ts', ...parameters], {
      encoding: 'utf8',
      env,
      ...(input === undefined ? {} : { input }),
    });
    return { status: done.status, out: done.stdout, all: done.stdout + done.stderr };
  };

  test('exits with 0 and says what it looked at', { timeout: 30_000 }, () => {
    const { status, out } = run([folder]);
    expect({ status, out }).toEqual({ status: 0, out: '1 case: 0 errors, 0 warnings.\n' });
  });

  test(
    'checks every kind of document, and an adoption against the case that it names',
    { timeout: 30_000 },
    () => {
      const whole = mkdtempSync(join(tmpdir(), 'check-collections-'));
      for (const tree of ['content', 'collections'])
        cpSync(`test/fixtures/${tree}`, whole, { recursive: true });
      expect(run([whole])).toMatchObject({
        status: 0,
        out: '2 cases, 1 guide, 1 sheet, 2 discussions, 1 adoption, 2 offers: 0 errors, 0 warnings.\n',
      });
      const adoption = join(whole, 'adoptions/fictional-law-library-drops-its-fines/index.mdx');
      const own = readFileSync(adoption, 'utf8')
        .replace('Fictional Law Library', 'Example Library')
        .replace('Fictionville', 'Exampletown');
      writeFileSync(adoption, own);
      const { status, out } = run([whole]);
      expect(status).toBe(1);
      expect(out).toMatch(/adoptions\/\S+\/index\.mdx:3:1 error adoptions\/own-case/);
    },
  );

  test('exits with 1 and says where, why and what is allowed', { timeout: 30_000 }, () => {
    mkdirSync(join(folder, 'broken', 'a-case'), { recursive: true });
    writeFileSync(
      join(folder, 'broken', 'a-case', 'index.mdx'),
      soundCase.replace('desk: public-services', 'desk: front'),
    );
    const { status, out } = run([join(folder, 'broken')]);
    expect(status).toBe(1);
    expect(out).toMatch(/a-case\/index\.mdx:\d+:\d+ error fields\/value/);
    expect(out).toContain('Allowed: One of public-services');
  });

  test('exits with 2 for a path or a format that there is not', { timeout: 30_000 }, () => {
    expect(run(['no-such-folder']).status).toBe(2);
    expect(run([folder, '--format', 'xml']).status).toBe(2);
  });

  test('prints JSON and SARIF that parse', { timeout: 30_000 }, () => {
    expect(JSON.parse(run([folder, '--format', 'json']).out)).toEqual({
      errors: 0,
      warnings: 0,
      problems: [],
    });
    expect(JSON.parse(run([folder, '--format', 'sarif']).out)).toMatchObject({ version: '2.1.0' });
  });

  test(
    'never starts a line of its report with a command of a build service that comes from content',
    { timeout: 30_000 },
    () => {
      const hostile = soundCase.replace('desk: public-services', 'desk: "\\n::error::owned"');
      const { status, out } = run(
        ['--stdin-filepath', join(folder, 'cases', 'fines-end-at-example-library', 'index.mdx')],
        hostile,
      );
      expect(status).toBe(1);
      expect(out.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    },
  );

  test('shows nothing of the environment', { timeout: 30_000 }, () => {
    const hostile = soundCase.replace('They stopped charging it.[1]', '{process.env.CANARY}');
    expect(run(['--stdin-filepath', 'x.mdx'], hostile).all).not.toContain(
      'canary-of-the-environment',
    );
  });
});

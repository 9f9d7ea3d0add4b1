/**
 * A dry run of the two workflows on a hostile pull request: the very commands of their steps, in folders laid as the
 * steps before them lay them. What GitHub and its `gh` would do is recorded, not done.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { soundCase } from './trial-site.ts';

const canary = 'canary-9f2c4e';
const root = mkdtempSync(join(tmpdir(), 'crosswalk-pull-'));
const base = join(root, 'base');
const temporary = join(root, 'runner');
afterAll(() => process.env['KEEP'] ?? rmSync(root, { recursive: true, force: true }));

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/** The command of a step, as the workflow has it. */
function commandOf(workflow: string, job: string, name: string): string {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}.yml`, 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  const step = jobs[job]?.steps.find((each) => each.name === name);
  if (step?.run === undefined) throw new Error(`${workflow}.yml has no step "${name}"`);
  return step.run;
}

function run(command: string, environment: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], {
    cwd: base,
    encoding: 'utf8',
    env: {
      PATH: `${join(root, 'bin')}:${resolve('node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      HOME: root,
      SECRET: canary,
      GH_TOKEN: canary,
      GITHUB_WORKSPACE: root,
      RUNNER_TEMP: temporary,
      ...environment,
    },
  });
  return { status, stdout, stderr };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** The pull request: content that attacks the check, its report and the comment, and code that nothing may run. */
function layHead(): void {
  cpSync('content/site.yaml', join(root, 'head/content/site.yaml'));
  cpSync('content/vocabulary', join(root, 'head/content/vocabulary'), { recursive: true });
  const planted = `import { writeFileSync } from 'node:fs'; writeFileSync('${root}/owned', '');`;
  write('head/scripts/check-content.ts', planted);
  write('head/scripts/ci/check-content-offline.sh', `touch ${root}/owned`);
  write('head/package.json', `{"scripts":{"preinstall":"touch ${root}/owned"}}`);
  write('head/content/package.json', '{"type":"commonjs"}');
  write('head/.env', canary);
  const cases: Readonly<Record<string, string>> = {
    'runs-code': soundCase.replace('## The problem', `${planted}\n\n## The problem`),
    'reads-the-environment': soundCase.replace('The fictional fee', '{process.env.SECRET}'),
    'imports-a-layout': soundCase.replace('sector:', `layout: "${root}/head/.env?raw"\nsector:`),
    'writes-commands': soundCase.replace(
      'sector:',
      '"::error file=README.md::owned": "\\n::set-output name=x::y"\nsector:',
    ),
    'writes-a-mention': soundCase.replace(
      'desk:',
      'desk: "` @everyone ![x](https://evil.example/x.png) <img src=x onerror=alert(1)>"\nnot-a-field:',
    ),
  };
  for (const [slug, text] of Object.entries(cases))
    write(`head/content/cases/${slug}/index.mdx`, text);
  mkdirSync(join(root, 'head/content/cases/leads-outside'), { recursive: true });
  symlinkSync(join(root, 'head/.env'), join(root, 'head/content/cases/leads-outside/index.mdx'));
  write('head/content/cases/::error::owned/index.mdx', soundCase);
  write('head/content/cases/two\nlines/index.mdx', soundCase);
}

/** The checkout of the base branch, with its packages. */
function layBase(): void {
  for (const each of [
    'src',
    'scripts',
    'content/site.yaml',
    'content/vocabulary',
    'package.json',
    'package-lock.json',
  ])
    cpSync(each, join(base, each), { recursive: true });
  mkdirSync(join(base, 'content/cases'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(base, 'node_modules'));
}

/** A `gh` that answers as GitHub would and notes what it was asked, with the text that it would have sent. */
function layGh(): void {
  const program = join(root, 'bin/gh');
  write(
    'bin/gh',
    `#!/usr/bin/env bash
printf '%s\\n' "$*" >>"${root}/asked"
case "$*" in
  *"/pulls "*) echo 7 ;;
  *PATCH*|*POST*) for each; do case "$each" in body=@*) cp "\${each#body=@}" "${root}/posted" ;; esac; done ;;
esac
`,
  );
  chmodSync(program, 0o755);
}

beforeAll(() => {
  layBase();
  layHead();
  layGh();
});

describe('the workflow that checks', () => {
  let ended: ReturnType<typeof run>;
  const summary = join(root, 'summary');
  beforeAll(() => {
    ended = run(commandOf('check', 'content', 'Check the content, with the network off'), {
      GITHUB_STEP_SUMMARY: summary,
    });
  });

  test('refuses the content with status 1', () => {
    expect(ended.status, ended.stderr).toBe(1);
  });

  test('runs nothing of the pull request', () => {
    expect(existsSync(join(root, 'owned'))).toBe(false);
  });

  test.each([
    ['runs-code', 'shape/import'],
    ['reads-the-environment', 'shape/brace'],
    ['imports-a-layout', 'fields/unknown'],
    ['writes-commands', 'fields/unknown'],
    ['writes-a-mention', 'fields/value'],
  ])('says what is wrong with %s', (slug, rule) => {
    expect(ended.stdout).toMatch(
      new RegExp(`^::error file=content/cases/${slug}/index\\.mdx,.*title=${rule}::`, 'm'),
    );
  });

  test('writes no workflow command but its own, each in one line', () => {
    const lines = ended.stdout.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !/^::(?:error|warning) file=content\//.test(line))).toEqual([]);
    expect(ended.stdout).not.toMatch(/^::(?:set-output|error file=README)/m);
  });

  test('shows no value of the environment, in no output', () => {
    const report = readFileSync(join(temporary, 'report/report.json'), 'utf8');
    expect(`${ended.stdout}${ended.stderr}${report}${readFileSync(summary, 'utf8')}`).not.toContain(
      canary,
    );
  });

  test('has no network', () => {
    const script = readFileSync('scripts/ci/check-content-offline.sh', 'utf8');
    const inside = script.replace(
      'scripts/check-content.ts "$content" --format "$1"',
      '-e "import(\'node:os\').then((os) => console.log(Object.values(os.networkInterfaces()).flat().filter((each) => !each.internal).length))"',
    );
    expect(inside).not.toBe(script);
    write('base/scripts/ci/network.sh', inside);
    const { stdout, stderr } = run(
      'bash scripts/ci/network.sh "$GITHUB_WORKSPACE/head/content" "$RUNNER_TEMP/network"',
      {},
    );
    expect(stdout, stderr).toBe('0\n');
  });
});

describe('the workflow that comments', () => {
  const environment = {
    REPOSITORY: 'example/crosswalk',
    HEAD_OWNER: 'stranger',
    HEAD_BRANCH: 'branch"; touch owned; echo "',
    HEAD_SHA: '0123456789abcdef0123456789abcdef01234567',
  };
  const post = () => {
    for (const each of ['asked', 'posted']) rmSync(join(root, each), { force: true });
    return run(commandOf('comment', 'comment', 'Post or renew the comment'), environment);
  };
  const posted = () => readFileSync(join(root, 'posted'), 'utf8');

  test('posts one comment, on the pull request that has this commit', () => {
    const { status, stderr } = post();
    expect(status, stderr).toBe(0);
    const writes = readFileSync(join(root, 'asked'), 'utf8')
      .split('\n')
      .filter((line) => /POST|PATCH/.test(line));
    expect(writes).toHaveLength(1);
    expect(writes[0]).toContain('repos/example/crosswalk/issues/7/comments');
    expect(existsSync(join(base, 'owned'))).toBe(false);
  });

  test('says what is wrong with nothing of it live', () => {
    post();
    expect(posted()).toContain('things to mend');
    const outside = posted().replace(/`[^`\n]*`/g, '');
    expect(outside).not.toMatch(/everyone|evil|<img|owned/);
  });

  test('makes a plain word of a forged report', () => {
    write(
      'runner/report/report.json',
      `{"problems":[{"file":"x","rule":"a/b","severity":"error","message":1}],"::error::":"${'@everyone '.repeat(9)}"}`,
    );
    expect(post().status).toBe(0);
    expect(posted()).toContain('gave no report that can be read');
    expect(posted()).not.toContain('@everyone');
  });
});

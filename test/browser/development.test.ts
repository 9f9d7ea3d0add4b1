/** npm run dev: a case that fails shows why in the browser, and everything else goes on. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { environmentOf } from '../build/run-build.ts';
import {
  openTrialSite,
  placeIn,
  soundCase,
  soundCaseWith,
  soundSlug,
} from '../build/trial-site.ts';
import { desk, eventually, test } from './reader.ts';

const trial = openTrialSite();
/** A copy of the code, so that a server that somebody has running keeps its own state. */
const project = resolve('.build/development');
let server: ChildProcess;
let said = '';
let address: string;

const faulty = soundCaseWith('The [fee](javascript:alert(1)) went.[1]');
const casePath = `cases/${soundSlug}/`;
const caseFile = `cases/${soundSlug}/index.mdx`;

/** The first time a kind of page is asked for, its code is put together. */
const whileCompiling = { timeout: 30_000 };

beforeAll(async () => {
  copyProject();
  trial.write(
    'cases/another-example/index.mdx',
    soundCase.replace('Example Library drops', 'Another Example Library drops'),
  );
  const port = await freePort();
  address = `http://127.0.0.1:${port}/`;
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: project,
    env: { ...environmentOf(trial), PORT: String(port), HOST: '127.0.0.1' },
  });
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  await vi.waitFor(() => expect(said).toContain(String(port)), { timeout: 60_000 });
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill();
  await ended;
  rmSync(project, { recursive: true, force: true });
  trial.end();
});

function copyProject(): void {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  const parts = [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ];
  for (const part of parts) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test('a case that passes is shown', async ({ sitDown }) => {
  const { page } = await sitDown({ ...desk, baseURL: address });
  await page.goto(casePath);
  await page.getByRole('heading', { level: 1, name: 'Example Library drops its fines' }).waitFor();
});

test('a case that fails shows where, why and what is allowed, and is mended by saving it', async ({
  sitDown,
}) => {
  const { page } = await sitDown({ ...desk, baseURL: address });
  await page.goto(casePath);
  trial.write(caseFile, faulty);
  const { line, column } = placeIn(faulty, '[fee]');
  const report = async () => {
    await page.goto(casePath);
    return page.locator('body').innerText();
  };
  await eventually(report, whileCompiling).toContain(
    `${caseFile}:${line}:${column} error body/link`,
  );
  expect(await report()).toContain('Allowed: https://');
  expect(await report()).toContain('Why: ');
  trial.write(caseFile, soundCase);
  await eventually(report, whileCompiling).toContain(
    'The fictional fee kept fictional readers away.',
  );
});

test('the rest of the site works while a case fails', async ({ sitDown }) => {
  const { page } = await sitDown({ ...desk, baseURL: address });
  trial.write(caseFile, faulty);
  const body = async (path: string) => {
    await page.goto(path);
    return page.locator('body').innerText();
  };
  await eventually(() => body(casePath), whileCompiling).toContain('body/link');
  expect(await body('')).toContain('Another Example Library drops');
  expect(await body('cases/another-example/')).toContain(
    'The fictional fee kept fictional readers away.',
  );
  expect(await body('browse/sector/public/')).toContain('Another Example Library drops');
  trial.write(caseFile, soundCase);
  await eventually(() => body(casePath), whileCompiling).not.toContain('body/link');
});

test('a case that is added appears without starting again', async ({ sitDown }) => {
  const { page } = await sitDown({ ...desk, baseURL: address });
  trial.write(
    'cases/added-example/index.mdx',
    soundCase.replace('Example Library drops', 'Added Example Library drops'),
  );
  const added = async () => {
    await page.goto('cases/added-example/');
    return page.title();
  };
  await eventually(added, whileCompiling).toContain('Added Example Library');
});

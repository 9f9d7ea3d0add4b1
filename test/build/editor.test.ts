/** Fields complete and are checked while one types: the server of Astro's extension for editors, asked as an editor asks it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wireEditors } from '../../src/contribute/editor-frontmatter.ts';

const server = resolve('node_modules/@astrojs/language-server/bin/nodeServer.js');
const file = resolve('content/cases/kansas-state-single-desk-and-back/index.mdx');
const uri = pathToFileURL(file).href;
const text = readFileSync(file, 'utf8');

let running: ChildProcess;
let ask: (method: string, parameters: object) => Promise<unknown>;
let tell: (method: string, parameters: object) => void;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The base protocol: a head with the length, then JSON. */
function listenTo(stream: NodeJS.ReadableStream, hear: (message: Message) => void): void {
  let kept = Buffer.alloc(0);
  stream.on('data', (part: Buffer) => {
    kept = Buffer.concat([kept, part]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:.*\r\n)*?\r\n/.exec(kept.toString('latin1'));
      const end = (head?.[0].length ?? 0) + Number(head?.[1]);
      if (!head || kept.length < end) return;
      hear(JSON.parse(kept.subarray(head[0].length, end).toString()) as Message);
      kept = kept.subarray(end);
    }
  });
}

beforeAll(async () => {
  await wireEditors();
  running = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const write = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    running.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const waiting = new Map<number, (message: Message) => void>();
  if (running.stdout)
    listenTo(running.stdout, (message) => {
      if (message.id === undefined) return;
      if (message.method === undefined) waiting.get(message.id)?.(message);
      else write({ id: message.id, result: null });
    });
  let last = 0;
  ask = (method, params) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, ({ result, error }) =>
        error ? fail(new Error(error.message)) : done(result),
      );
      write({ id: last, method, params });
    });
  tell = (method, params) => write({ method, params });
  const root = pathToFileURL(process.cwd()).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'crosswalk' }],
    capabilities: { textDocument: { diagnostic: {}, completion: {} } },
    initializationOptions: {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: true,
    },
  });
  tell('initialized', {});
});

afterAll(() => running.kill());

let version = 0;

/** What the editor would underline in the case when it read like this. */
async function underlined(changed: string): Promise<readonly { readonly message: string }[]> {
  version += 1;
  if (version > 1) tell('textDocument/didClose', { textDocument: { uri } });
  tell('textDocument/didOpen', {
    textDocument: { uri, languageId: 'mdx', version, text: changed },
  });
  const { items } = (await ask('textDocument/diagnostic', { textDocument: { uri } })) as {
    readonly items: readonly { readonly message: string }[];
  };
  return items;
}

test('the server that editors use is there', () => {
  expect(existsSync(server)).toBe(true);
});

test('a sound case has nothing underlined', async () => {
  expect(await underlined(text)).toEqual([]);
});

test('a value that the vocabulary does not have is underlined, with those that it has', async () => {
  const [only, ...others] = await underlined(text.replace(/^desk: .*$/m, 'desk: front-desk'));
  expect(others).toEqual([]);
  expect(only?.message).toContain('"technical-services"');
});

test('a field that does not exist is underlined', async () => {
  const messages = await underlined(text.replace('desk:', 'dsk:'));
  expect(messages.map(({ message }) => message).join('\n')).toMatch(/dsk/);
});

test('the values of a field are offered', async () => {
  const line = text.split('\n').findIndex((each) => each.startsWith('desk:'));
  await underlined(text.replace(/^desk: .*$/m, 'desk: '));
  const offered = (await ask('textDocument/completion', {
    textDocument: { uri },
    position: { line, character: 'desk: '.length },
  })) as { readonly items: readonly { readonly label: string }[] };
  expect(offered.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['public-services', 'technical-services', 'both']),
  );
});

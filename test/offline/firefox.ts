/**
 * Stock Firefox, driven over WebDriver BiDi, which is built into it: what automation tools start has a preference set
 * that lets files read each other, and then everything seems to work.
 *
 * @see https://w3c.github.io/webdriver-bidi/
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';

/** As a reader's own Firefox is set, but for what would get in the way of a test: questions, updates, a start page. */
const preferences = (downloads: string): Readonly<Record<string, boolean | number | string>> => ({
  'security.fileuri.strict_origin_policy': true,
  'remote.prefs.recommended': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.alwaysOpenPanel': false,
});

type Fields = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly type: string;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: string;
  readonly message?: string;
}

/** A running Firefox with one tab. */
export interface Firefox {
  /** Identifier of the tab. */
  readonly tab: string;
  /** Where files go that a page offers for download. */
  readonly downloads: string;
  /** @throws Error with the browser's own message */
  ask(method: string, params: Fields): Promise<Fields>;
  hear(method: string, tell: (params: Fields) => void): Promise<void>;
  close(): Promise<void>;
}

export async function startFirefox(program: string): Promise<Firefox> {
  const home = await mkdtemp(join(tmpdir(), 'crosswalk-firefox-'));
  const downloads = await mkdtemp(join(tmpdir(), 'crosswalk-downloads-'));
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(home, 'user.js'), lines.join('\n'));
  const process = spawn(
    program,
    ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const connection = await connect(`${await listeningAt(process)}/session`);
  await connection.ask('session.new', { capabilities: {} });
  const { contexts } = await connection.ask('browsingContext.getTree', {});
  const [first] = contexts as readonly { readonly context: string }[];
  return {
    ...connection,
    tab: first?.context ?? '',
    downloads,
    async close() {
      const ended = once(process, 'exit');
      await connection.ask('browser.close', {}).catch(() => process.kill());
      await ended;
      for (const each of [home, downloads]) await rm(each, { recursive: true, force: true });
    },
  };
}

/** The address that Firefox says it listens at. */
async function listeningAt(process: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of process.stderr ?? []) {
    said += String(chunk);
    const found = /listening on (ws:\/\/\S+)/.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`Firefox ended before it could be driven:\n${said}`);
}

async function connect(address: string): Promise<Pick<Firefox, 'ask' | 'hear'>> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (message: Message) => void>();
  const listening = new Map<string, (params: Fields) => void>();
  let latest = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') listening.get(message.method ?? '')?.(message.params ?? {});
    else waiting.get(message.id ?? -1)?.(message);
  });
  const ask = (method: string, params: Fields) =>
    new Promise<Fields>((resolve, reject) => {
      latest += 1;
      const id = latest;
      waiting.set(id, ({ type, result, error, message }) => {
        waiting.delete(id);
        if (type === 'success') resolve(result ?? {});
        else reject(new Error(`${method}: ${error}: ${message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    ask,
    async hear(method, tell) {
      listening.set(method, tell);
      await ask('session.subscribe', { events: [method] });
    },
  };
}

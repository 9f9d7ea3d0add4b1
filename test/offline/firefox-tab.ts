/** A tab of stock Firefox. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startFirefox, type Firefox } from './firefox.ts';
import { expressionOf, isOutside, type Tab } from './tab.ts';

/** Tells the console of what the page's policy refused. */
const tellRefusals = `() => addEventListener('securitypolicyviolation', (event) =>
  console.error(event.violatedDirective + ' refused ' + event.blockedURI))`;

/** NS_BINDING_ABORTED: a page was left while its fonts were on their way. */
const isLeft = /downloadable font: download failed .* status=2152398850/;

interface Entry {
  readonly level: string;
  readonly text: string | null;
}

export async function firefoxTab(program: string): Promise<Tab> {
  const firefox = await startFirefox(program);
  const [faults, outside]: [string[], string[]] = [[], []];
  await firefox.hear('log.entryAdded', (entry) => {
    const { level, text } = entry as unknown as Entry;
    if (level === 'error' && !isLeft.test(text ?? '')) faults.push(text ?? '');
  });
  await firefox.hear('network.beforeRequestSent', ({ request }) => {
    const { url } = request as { readonly url: string };
    if (isOutside(url)) outside.push(url);
  });
  await firefox.ask('script.addPreloadScript', { functionDeclaration: tellRefusals });
  const context = firefox.tab;
  const read: Tab['read'] = async (what, ...given) => {
    const { type, result, exceptionDetails } = await firefox.ask('script.evaluate', {
      expression: expressionOf(what, given),
      target: { context },
      awaitPromise: true,
    });
    if (type !== 'success') throw new Error(JSON.stringify(exceptionDetails));
    const { value } = result as { readonly value?: string };
    return value === undefined ? (undefined as never) : JSON.parse(value);
  };
  const press = (selector: string) => pressOn(firefox, read, selector);
  return {
    faults,
    outside,
    read,
    press,
    goTo: async (url) =>
      void (await firefox.ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    async type(selector, words) {
      await press(selector);
      const keys = [...words].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await firefox.ask('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: keys }],
      });
    },
    async download(selector) {
      await press(selector);
      return readFile(await arrivedIn(firefox.downloads), 'utf8');
    },
    forget: () => faults.splice(0),
    close: () => firefox.close(),
  };
}

async function pressOn(firefox: Firefox, read: Tab['read'], selector: string): Promise<void> {
  const [x, y] = await read(middleOf, selector);
  await firefox.ask('input.performActions', {
    context: firefox.tab,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** In the page: the middle of the first line of an element, once it is in view and fonts no longer move it. */
async function middleOf(selector: string): Promise<readonly [number, number]> {
  const find = () => document.querySelector(selector)?.getClientRects()[0];
  for (let tries = 0; tries < 100 && !find(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await document.fonts.ready;
  const show = () =>
    document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  show();
  let [before, box] = [find(), undefined as DOMRect | undefined];
  for (let tries = 0; tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    box = find();
    if (box && before && box.top === before.top && box.left === before.left) break;
    show();
    before = find();
  }
  if (!box) throw new Error(`Nothing to press on: ${selector}`);
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
}

/** Firefox first makes an empty file of the name. @returns path of the file once it is whole */
async function arrivedIn(folder: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const names = await readdir(folder);
    const [whole] = names.filter((name) => !name.endsWith('.part'));
    const isWhole = whole !== undefined && names.length === 1;
    if (isWhole && (await stat(join(folder, whole))).size > 0) return join(folder, whole);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No file arrived');
}

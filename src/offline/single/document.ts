/** The single file itself: a page with nothing in it but a program and what the program opens. */
import { createHash } from 'node:crypto';
import { singlePolicy } from '../../site/offline-policy.ts';
import type { ArchiveFile } from '../runtime/archive.ts';
import type { SingleSettings } from '../runtime/single.ts';

export interface SingleDocument {
  readonly title: string;
  readonly language: string;
  readonly settings: SingleSettings;
  readonly archive: ArchiveFile;
  /** The program. */
  readonly script: string;
  /** Sheet of the edition's own. */
  readonly sheet: string;
  /** Said where no script runs. */
  readonly withoutScript: string;
  /** Icon as SVG. */
  readonly icon: string;
}

export function singleDocument(parts: SingleDocument): string {
  const { title, language, settings, archive, script, sheet, withoutScript, icon } = parts;
  const program = script.replaceAll('</script', '<\\/script').trim();
  const policy = singlePolicy({ script: hashOf(program), style: hashOf(sheet) });
  return [
    `<!doctype html><html lang="${inMarkup(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${inMarkup(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${inMarkup(title)}</title>`,
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`,
    `<style>${sheet}</style></head>`,
    `<body><noscript>${inMarkup(withoutScript)}</noscript>`,
    dataBlock('settings', settings),
    dataBlock('archive', archive),
    `<script>${program}</script></body></html>\n`,
  ].join('\n');
}

function dataBlock(id: string, content: unknown): string {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function inMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

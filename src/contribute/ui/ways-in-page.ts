/** The ways out: links filled with the finished text. Nothing is sent before one of them is followed. */
import { hostWay, mailWay, pathOf, type Outgoing } from '../draft/ways.ts';
import { element, part, type FormPage } from './form-page.ts';
import type { Finished } from './workshop.ts';

let blobAddress: string | undefined;

/** @param exists true when a document is being edited */
export function showWays(page: FormPage, finished: Finished, exists: boolean): void {
  const { kind, slug, mdx, advice, pictures } = finished;
  const { root, text, settings } = page;
  const outgoing: Outgoing = { kind, slug, mdx, exists };
  showHost(page, outgoing);
  const download = part<HTMLAnchorElement>(root, 'download');
  if (blobAddress !== undefined) URL.revokeObjectURL(blobAddress);
  const file = `${slug}.${pictures > 0 ? 'zip' : 'mdx'}`;
  blobAddress = URL.createObjectURL(blobOf(finished));
  download.href = blobAddress;
  download.download = file;
  part(root, 'host-pictures').hidden = pictures === 0;
  part(root, 'file-steps').textContent =
    pictures > 0
      ? text('file-steps-zip', { folder: pathOf(finished).replace(/[^/]*$/, ''), count: pictures })
      : text('file-steps', { path: pathOf(finished) });
  const mail = mailWay(settings, outgoing, {
    subject: text(exists ? 'mail-subject-edit' : 'mail-subject', { slug, site: settings.title }),
    withText: text('mail-text'),
    withFile: text('mail-file', { file }),
    isAttached: pictures > 0,
  });
  part<HTMLAnchorElement>(root, 'mail').href = mail.address;
  part(root, 'mail-attach').hidden = mail.carriesText;
  part(root, 'source').textContent = mdx;
  const list = part(root, 'advice');
  list.hidden = advice.length === 0;
  part(list, 'advice-list').replaceChildren(...advice.map((each) => element('li', each)));
}

/** The text alone, or the folder of the case with its pictures. */
function blobOf({ mdx, pictures, zip }: Finished): Blob {
  return pictures === 0
    ? new Blob([mdx], { type: 'text/plain' })
    : new Blob([zip()], { type: 'application/zip' });
}

/** When the text does not fit into an address it is copied first, and then pasted. */
function showHost({ root, text, settings }: FormPage, outgoing: Outgoing): void {
  const way = hostWay(settings, outgoing);
  part(root, 'host').hidden = way === undefined;
  if (!way) return;
  const link = part<HTMLAnchorElement>(root, 'host-link');
  link.href = way.address;
  link.textContent = text(
    outgoing.exists ? 'host-open-file' : way.carriesText ? 'host-open' : 'host-open-empty',
  );
  part(root, 'host-copy').hidden = way.carriesText;
  part(root, 'host-steps').textContent = text(
    outgoing.exists ? 'host-steps-edit' : way.carriesText ? 'host-steps' : 'host-steps-copy',
    { path: pathOf(outgoing) },
  );
}

/** Copies the finished text. @returns false when the browser does not let it */
export async function copyText(root: HTMLElement): Promise<boolean> {
  const source = part(root, 'source');
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    const details = source.closest('details');
    if (details) details.open = true;
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

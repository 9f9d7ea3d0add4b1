/**
 * What a page may load and do in an offline edition: files of its own folder, nothing from the network.
 *
 * A page that is a file has no origin, so `'self'` means nothing to some browsers there; `file:` names its folder, and
 * `'self'` is for readers such as Kiwix, which serve the folder themselves.
 */

const folder = ["'self'", 'file:'];

const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': [...folder, "'wasm-unsafe-eval'"],
  'style-src': folder,
  'img-src': [...folder, 'data:'],
  'font-src': folder,
  'base-uri': ["'none'"],
  'form-action': folder,
};

/**
 * In Kiwix: every reader puts its own bar into the page, with handlers in the markup, and each has its own name for the
 * place that a page comes from. The network stays shut.
 */
const kiwixDirectives: Readonly<Record<string, readonly string[]>> = {
  'default-src': [
    ...["'self'", 'zim:', 'kiwix:', 'app:', 'data:', 'blob:'],
    ...["'unsafe-inline'", "'wasm-unsafe-eval'"],
  ],
  'base-uri': ["'none'"],
};

const written = (policy: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** For the meta element of a page in the offline folder. */
export const folderPolicy = written(directives);

/** For the same page in a ZIM file. */
export const kiwixPolicy = written(kiwixDirectives);

/**
 * For the single file: its one script and its one sheet by their hashes, and what that script unpacks.
 *
 * @param hashes sources as a policy writes them, `'sha256-...'`
 */
export function singlePolicy(hashes: { readonly script: string; readonly style: string }): string {
  return written({
    'default-src': ["'none'"],
    'script-src': [hashes.script, 'blob:', "'wasm-unsafe-eval'"],
    'style-src': [hashes.style, 'blob:'],
    'img-src': ['blob:', 'data:'],
    'font-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

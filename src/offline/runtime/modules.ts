/** Runs the site's modules, which came as functions in classic scripts: no browser loads modules from a folder. */
import type { ScriptLoader } from './scripts.ts';

/** Names that mean to a module what its realm says, in place of the browser's own. */
export const realmNames = [
  'fetch',
  'Worker',
  'self',
  'addEventListener',
  'postMessage',
  'location',
  'history',
] as const;

export type Realm = Readonly<Record<(typeof realmNames)[number], unknown>>;

type Exports = Readonly<Record<string, unknown>>;

/** A module as it was packed: its text within a function, the names of a realm its parameters. */
type ModuleBody = (
  module: { exports: Exports },
  exports: Exports,
  require: (specifier: string) => Exports,
  importModule: (specifier: string) => Promise<Exports>,
  importMeta: { readonly url: string },
  ...realm: readonly unknown[]
) => void;

export interface Modules {
  /** Called by a script of the edition. @param needs paths of the modules that it imports */
  define(path: string, needs: readonly string[], body: ModuleBody): void;
  /** Runs a module and what it imports, loading what is not there yet. */
  run(path: string, realm: Realm): Promise<Exports>;
}

export interface ModuleSurroundings {
  readonly loader: ScriptLoader;
  /** Folder of the modules, below the edition's. */
  readonly folder: string;
  /** Address of a file of the site, as the module would have it online. */
  addressOf(path: string): string;
  /** Path of a file of the site from its address. */
  pathOf(address: string): string | undefined;
  failed(error: unknown): void;
}

interface Definition {
  readonly needs: readonly string[];
  readonly body: ModuleBody;
}

export function modulesOf(surroundings: ModuleSurroundings): Modules {
  const { loader, folder, addressOf, pathOf, failed } = surroundings;
  const definitions = new Map<string, Definition>();
  const instances = new WeakMap<Realm, Map<string, { exports: Exports }>>();

  const arrive = async (path: string): Promise<void> => {
    await loader.load(`${folder}${path}`, () => definitions.has(path));
    await Promise.all((definitions.get(path)?.needs ?? []).map(arrive));
  };
  const instance = (path: string, realm: Realm): Exports => {
    const made = instances.get(realm) ?? new Map<string, { exports: Exports }>();
    instances.set(realm, made);
    const known = made.get(path);
    if (known) return known.exports;
    const module = { exports: {} as Exports };
    made.set(path, module);
    const at = addressOf(path);
    const resolve = (specifier: string) => pathOf(new URL(specifier, at).href) ?? specifier;
    definitions.get(path)?.body(
      module,
      module.exports,
      (specifier) => instance(resolve(specifier), realm),
      (specifier) => run(resolve(specifier), realm),
      { url: at },
      ...realmNames.map((name) => realm[name]),
    );
    return module.exports;
  };
  const run = async (path: string, realm: Realm): Promise<Exports> => {
    try {
      await arrive(path);
    } catch (error) {
      failed(error);
      throw error;
    }
    return instance(path, realm);
  };
  return { define: (path, needs, body) => void definitions.set(path, { needs, body }), run };
}

/** Where a page is: to its scripts at its address online, to the browser in a file. */

/** The part of `Location` that the site's scripts use. */
export interface PageLocation {
  href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  assign(address: string | URL): void;
  replace(address: string | URL): void;
  reload(): void;
  toString(): string;
}

/** The part of `History` that the site's scripts use. */
export interface PageHistory {
  readonly state: unknown;
  readonly length: number;
  pushState(state: unknown, unused: string, address?: string | URL | null): void;
  replaceState(state: unknown, unused: string, address?: string | URL | null): void;
  back(): void;
  forward(): void;
  go(steps?: number): void;
}

export interface Place {
  /** Address of the page online, with the query and the fragment of the moment. */
  readonly address: URL;
  /** What the browser is to show for an address of the site. */
  toBrowser(address: string): string;
  /** Path of a file below the base of the site, or nothing for an address elsewhere. */
  pathOf(address: string): string | undefined;
}

/** @param site address of the site online, with its base, ending in a slash */
export function pathBelow(site: string, address: URL): string | undefined {
  return address.href.startsWith(site)
    ? decodeURIComponent(address.pathname.slice(new URL(site).pathname.length))
    : undefined;
}

export function locationAt(place: Place): PageLocation {
  const go = (how: 'assign' | 'replace') => (address: string | URL) =>
    location[how](place.toBrowser(String(address)));
  return {
    get href() {
      return place.address.href;
    },
    set href(address: string) {
      go('assign')(address);
    },
    get origin() {
      return place.address.origin;
    },
    get protocol() {
      return place.address.protocol;
    },
    get host() {
      return place.address.host;
    },
    get pathname() {
      return place.address.pathname;
    },
    get search() {
      return place.address.search;
    },
    get hash() {
      return place.address.hash;
    },
    assign: go('assign'),
    replace: go('replace'),
    reload: () => location.reload(),
    toString: () => place.address.href,
  };
}

export function historyAt(place: Place): PageHistory {
  const enter =
    (how: 'pushState' | 'replaceState') =>
    (state: unknown, unused: string, address?: string | URL | null): void =>
      history[how](
        state,
        unused,
        address === null || address === undefined ? undefined : place.toBrowser(String(address)),
      );
  return {
    get state() {
      return history.state as unknown;
    },
    get length() {
      return history.length;
    },
    pushState: enter('pushState'),
    replaceState: enter('replaceState'),
    back: () => history.back(),
    forward: () => history.forward(),
    go: (steps) => history.go(steps),
  };
}

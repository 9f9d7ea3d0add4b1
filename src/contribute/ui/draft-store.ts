/** Drafts kept in this browser, each under a key of its own; they leave it only when their writer sends them. */
import type { Draft } from '../draft/draft.ts';

export interface StoredDraft {
  readonly id: string;
  /** As its writer calls it; empty when it goes by its title. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly draft: Draft;
}

const prefix = 'crosswalk.draft.';

/** Latest first; whatever cannot be read is left alone. */
export function storedDrafts(): readonly StoredDraft[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
    return keys
      .flatMap((key) => readStored(key.slice(prefix.length)))
      .sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  }
}

/** @returns false when the browser keeps nothing, or no more */
export function keepDraft(stored: StoredDraft): boolean {
  try {
    localStorage.setItem(prefix + stored.id, JSON.stringify(stored));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(id: string): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch {
    // What was never kept need not be forgotten.
  }
}

export function newDraftId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((each) => each.toString(36)).join('');
}

function readStored(id: string): readonly StoredDraft[] {
  try {
    const stored = JSON.parse(localStorage.getItem(prefix + id) ?? '') as StoredDraft;
    const { draft, name, changed } = stored;
    const isSound =
      typeof draft.answers === 'object' &&
      draft.answers !== null &&
      Array.isArray(draft.parts) &&
      typeof draft.further === 'string';
    return isSound && typeof name === 'string' && typeof changed === 'number'
      ? [{ id, name, changed, draft }]
      : [];
  } catch {
    return [];
  }
}

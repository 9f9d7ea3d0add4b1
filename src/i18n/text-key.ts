/** Texts that may be missing: those that go with a vocabulary which a copy of the site can extend. */
import en from './en.json' with { type: 'json' };
import type { TextKey } from './text.ts';

/** True for a dotted key that has a text. */
export function isTextKey(key: string): key is TextKey {
  const found = key.split('.').reduce<unknown>(step, en);
  return (
    typeof found === 'string' || (typeof found === 'object' && found !== null && 'other' in found)
  );
}

function step(node: unknown, part: string): unknown {
  return typeof node === 'object' && node !== null
    ? (node as Record<string, unknown>)[part]
    : undefined;
}

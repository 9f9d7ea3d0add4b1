/** Web addresses: parsed, never matched by pattern, so that `javascript:` and its disguises fail. */
import { z } from 'zod';

/** True for an absolute address with one of the protocols, a host and no user name in it. */
export function isWebAddress(value: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    protocols.includes(url.protocol) &&
    url.hostname.includes('.') &&
    url.username === '' &&
    url.password === ''
  );
}

/** An https address of a library, person or page. */
export const secureAddress = z.string().refine((value) => isWebAddress(value, ['https:']), {
  error: 'Expected a full address that begins with https://',
});

/** An address of a source: older publications may only be had over http. */
export const sourceAddress = z
  .string()
  .refine((value) => isWebAddress(value, ['https:', 'http:']), {
    error: 'Expected a full address that begins with https:// (http:// only for an old source)',
  });

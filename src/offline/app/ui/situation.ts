/** How things stand with the app on this device. */
import type { AppEdition } from '../app-file.ts';
import type { Keeper } from './keeper.ts';

export type Situation =
  /** This browser, here, keeps no sites; or the copy was published without the app. */
  | { readonly kind: 'impossible' | 'absent' }
  | { readonly kind: 'offered' }
  | {
      readonly kind: 'kept';
      readonly now: AppEdition;
      /** Complete, and waits for the reader to switch. */
      readonly next?: AppEdition;
      /** Announced by the host, and not here yet. */
      readonly newer?: AppEdition;
    };

/**
 * Asks the host only if something is kept: before that, nobody asked for anything.
 *
 * @param isOffered whether the page says that there is an app edition
 */
export async function situationOf(keeper: Keeper, isOffered: boolean): Promise<Situation> {
  const { now, next } = await keeper.kept();
  if (!now) return { kind: isOffered ? 'offered' : 'absent' };
  await keeper.serve().catch(() => undefined);
  const announced = await keeper.announced().catch(() => undefined);
  const isNew = announced && ![now.digest, next?.digest].includes(announced.digest);
  return { kind: 'kept', now, next, newer: isNew ? announced : undefined };
}

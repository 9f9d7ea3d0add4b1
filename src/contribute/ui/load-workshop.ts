/** Fetches the heavy part of the form once, from the site itself. */
import './no-eval.ts';
import type { TextTree } from '../../i18n/template.ts';
import type { HeldPicture } from '../draft/pictures.ts';
import type { FormData } from '../form/form-data.ts';
import type { Workshop } from './workshop.ts';

/** Addresses of the site, as the page hands them over. */
export interface WorkshopPlaces {
  readonly data: string;
  readonly cases: string;
}

/**
 * @param held pictures that were added to the draft
 * @returns a function that gives the workshop; after a failure it tries again
 */
export function workshopLoader(
  { data, cases }: WorkshopPlaces,
  texts: TextTree,
  held: () => readonly HeldPicture[],
): () => Promise<Workshop> {
  let loading: Promise<Workshop> | undefined;
  const load = async () => {
    const [{ openWorkshop }, answer] = await Promise.all([import('./workshop.ts'), fetch(data)]);
    if (!answer.ok) throw new Error(`${data}: ${answer.status}`);
    return openWorkshop((await answer.json()) as FormData, cases, texts, held);
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

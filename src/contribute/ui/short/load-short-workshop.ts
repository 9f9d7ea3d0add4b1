/** Fetches the heavy part of a short form once, from the site itself. */
import '../no-eval.ts';
import type { TextTree } from '../../../i18n/template.ts';
import type { CaseLibraries } from '../../form/case-libraries.ts';
import type { FormData } from '../../form/form-data.ts';
import type { ShortKind } from '../../form/short-form.ts';
import type { ShortWorkshop } from './short-workshop.ts';

/** Addresses of the site, as the page hands them over. */
interface ShortPlaces {
  readonly data: string;
  /** Where it says which libraries cases are about. */
  readonly libraries: string;
}

/** @returns a function that gives the workshop; after a failure it tries again */
export function shortWorkshopLoader(
  kind: ShortKind,
  places: ShortPlaces,
  texts: TextTree,
): () => Promise<ShortWorkshop> {
  let loading: Promise<ShortWorkshop> | undefined;
  const load = async () => {
    const [{ openShortWorkshop }, data, libraries] = await Promise.all([
      import('./short-workshop.ts'),
      dataAt(places.data),
      kind === 'adoption' ? dataAt(places.libraries) : {},
    ]);
    return openShortWorkshop(kind, data as FormData, libraries as CaseLibraries, texts);
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function dataAt(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

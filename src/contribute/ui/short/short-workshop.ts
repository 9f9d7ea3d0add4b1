/** The heavy part of a short form, loaded once somebody writes: the gate. */
import { textFrom, type TextTree } from '../../../i18n/template.ts';
import { byKind } from '../../../model/kind.ts';
import type { Answers } from '../../draft/draft.ts';
import { faultText } from '../../draft/fault-text.ts';
import { checkShort } from '../../draft/short-draft.ts';
import { controlAt } from '../../form/control.ts';
import type { FormData } from '../../form/form-data.ts';
import type { CaseLibraries } from '../../form/case-libraries.ts';
import { shortControls, type ShortKind } from '../../form/short-form.ts';
import { today } from '../today.ts';
import type { Finished, Mistake } from '../workshop.ts';

export interface ShortWorkshop {
  check(
    answers: Answers,
  ): { readonly finished: Finished } | { readonly mistakes: readonly Mistake[] };
}

/** @param texts of the interface, as the page hands them over */
export function openShortWorkshop(
  kind: ShortKind,
  { vocabulary, slugs }: FormData,
  libraries: CaseLibraries,
  texts: TextTree,
): ShortWorkshop {
  const text = textFrom(texts, document.documentElement.lang);
  const controls = shortControls(kind, vocabulary);
  const surroundings = {
    kind,
    vocabulary,
    controls,
    slugs: byKind((each) => new Set(slugs[each])),
    librariesOf: (slug: string) => libraries[slug] ?? [],
    today: today(),
  };
  return {
    check: (answers) => {
      const checked = checkShort(answers, surroundings);
      if ('ready' in checked) {
        const zip = () => new Uint8Array();
        return { finished: { kind, ...checked.ready, pictures: 0, zip, advice: [] } };
      }
      return {
        mistakes: checked.faults.map((fault) => ({
          control: fault.control,
          message: faultText(fault, controlAt(controls, fault.control), (key, values = {}) =>
            text(`fault.${key}`, values),
          ),
        })),
      };
    },
  };
}

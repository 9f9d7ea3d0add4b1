/** The heavy part of the form, loaded once somebody writes: the gate, the renderer, and the reading and writing of files. */
import { textFrom, type TextTree } from '../../i18n/template.ts';
import { requiredHeadings, caseSchema } from '../../model/case.ts';
import { byKind, type Reference } from '../../model/kind.ts';
import { addressesBelow } from '../../site/address.ts';
import { checkDraft, isOfCase } from '../draft/check-draft.ts';
import { draftFileText, type NamedDraft } from '../draft/draft-file-text.ts';
import { readDraftFile, type ReadDraft } from '../draft/draft-file.ts';
import type { Draft } from '../draft/draft.ts';
import { faultText } from '../draft/fault-text.ts';
import { draftOf } from '../draft/mdx.ts';
import { caseZip } from '../draft/case-zip.ts';
import { namesInDraft, type HeldPicture } from '../draft/pictures.ts';
import { previewOf, type PreviewPart } from '../draft/preview.ts';
import { caseControls, controlAt } from '../form/control.ts';
import type { FormData } from '../form/form-data.ts';
import { freeSlug } from '../draft/free-slug.ts';
import { madePicture, type MadePicture } from './picture-file.ts';
import { today } from './today.ts';

/** A fault in words, at the control in which it is mended. */
export interface Mistake {
  readonly control: string;
  readonly message: string;
}

/** The file that may be sent. */
export interface Finished extends Reference {
  readonly mdx: string;
  /** How many pictures go with it. */
  readonly pictures: number;
  /** The folder of the case, for when there are any. */
  zip(): Uint8Array<ArrayBuffer>;
  /** What a reader from elsewhere would stumble over, with the heading of its part. */
  readonly advice: readonly string[];
}

export interface Workshop {
  check(draft: Draft): { readonly finished: Finished } | { readonly mistakes: readonly Mistake[] };
  preview(draft: Draft): readonly PreviewPart[];
  /** @throws NotACaseError for a text that is no case */
  fromCase(text: string, slug: string): Draft;
  fromFile(text: string): ReadDraft;
  toFile(named: NamedDraft): string;
  /** Judged by the gate's own rule: what the bytes say, not the name. @param taken names of the others */
  picture(file: File, taken: ReadonlySet<string>): Promise<MadePicture>;
}

/**
 * @param casesBelow address below which the cases are
 * @param texts of the interface, as the page hands them over
 * @param held pictures that were added to the draft, as they are now
 */
export function openWorkshop(
  { vocabulary, slugs }: FormData,
  casesBelow: string,
  texts: TextTree,
  held: () => readonly HeldPicture[],
): Workshop {
  const text = textFrom(texts, document.documentElement.lang);
  const controls = caseControls(vocabulary);
  const known = new Set(slugs.case);
  const { document: documentAddress } = addressesBelow(casesBelow.replace(/cases\/$/, ''));
  const surroundings = {
    get held() {
      return held();
    },
    vocabulary,
    controls,
    schema: caseSchema(vocabulary),
    slugs: byKind((kind) => new Set(slugs[kind])),
    librariesOf: () => [],
    today: today(),
    documentAddress,
    sourceName: (number: number) => text('source', { number }),
    tableName: text('table'),
  };
  return {
    check: (draft) => {
      const checked = checkDraft(draft, surroundings);
      if ('faults' in checked) {
        const words = (key: string, values = {}) => text(`fault.${key}`, values);
        return {
          mistakes: checked.faults.map((fault) => ({
            control: fault.control,
            message: faultText(fault, controlAt(controls, fault.control), words),
          })),
        };
      }
      const { mdx, passed, warnings } = checked.ready;
      const shown = namesInDraft(draft);
      const pictures = held().filter(({ name }) => shown.has(name));
      const slug = draft.edited?.slug ?? freeSlug(passed.data.title, known);
      const advice = warnings.map(
        ({ message, place }) => `${partAt(mdx, place?.line ?? 0)}: ${message}`,
      );
      return {
        finished: {
          kind: 'case',
          mdx,
          advice,
          slug,
          pictures: pictures.length,
          zip: () => caseZip(slug, mdx, pictures),
        },
      };
    },
    preview: (draft) => previewOf(draft, surroundings),
    fromCase: (source, slug) => draftOf(source, slug, controls),
    fromFile: (source) => {
      const read = readDraftFile(source, controls);
      const isSound = 'refused' in read || isOfCase(read.draft, surroundings);
      return isSound ? read : { refused: 'not-a-draft' };
    },
    toFile: draftFileText,
    picture: madePicture,
  };
}

/** The heading above a line of the file. */
function partAt(mdx: string, line: number): string {
  const headings = mdx
    .split('\n')
    .slice(0, line)
    .filter((each) => each.startsWith('## '));
  return headings.at(-1)?.slice(3) ?? requiredHeadings[0];
}

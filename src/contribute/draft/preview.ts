/** A draft as readers will see it: each part that passes by itself, through the same renderer as the site's pages. */
import type { CaseData } from '../../model/case.ts';
import { requiredHeadings } from '../../model/case.ts';
import { figureOf } from '../../model/figure.ts';
import { renderBody } from '../../markdown/render.ts';
import type { RenderContext } from '../../markdown/render-context.ts';
import { partVerdict, type DraftSurroundings } from './check-draft.ts';
import type { Draft } from './draft.ts';

/** A part with its HTML; without it while the part does not pass. */
export interface PreviewPart {
  readonly heading: string;
  readonly html?: string;
}

export interface PreviewSurroundings extends DraftSurroundings {
  readonly documentAddress: RenderContext['documentAddress'];
  readonly sourceName: (number: number) => string;
  readonly tableName: string;
}

/** Parts with something in them, in order. */
export function previewOf(draft: Draft, surroundings: PreviewSurroundings): readonly PreviewPart[] {
  const written = requiredHeadings.flatMap((heading, index) =>
    (draft.parts[index] ?? '').trim() === ''
      ? []
      : previewPart(draft, index, heading, surroundings),
  );
  return draft.further.trim() === ''
    ? written
    : [...written, ...previewFurther(draft, surroundings)];
}

function previewPart(
  draft: Draft,
  part: number,
  heading: string,
  surroundings: PreviewSurroundings,
): readonly PreviewPart[] {
  const verdict = partVerdict(draft, part, surroundings);
  if ('problems' in verdict) return [{ heading }];
  const section = renderBody(verdict.passed.tree, contextFor(verdict.passed.data, surroundings))[
    part
  ];
  return [{ heading, html: section?.html ?? '' }];
}

function previewFurther(draft: Draft, surroundings: PreviewSurroundings): readonly PreviewPart[] {
  const verdict = partVerdict(draft, undefined, surroundings);
  if ('problems' in verdict) return [];
  return renderBody(verdict.passed.tree, contextFor(verdict.passed.data, surroundings)).slice(
    requiredHeadings.length,
  );
}

/** Grey, until the picture is seen where it lies. */
const stand =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='9'%3E%3Crect width='16' height='9' fill='%23888'/%3E%3C/svg%3E";

function contextFor(
  data: CaseData,
  { documentAddress, sourceName, tableName, held = [] }: PreviewSurroundings,
): RenderContext {
  return {
    kind: 'case',
    documentAddress,
    sourceName,
    tableName,
    picture: (name) => {
      const added = held.find((each) => each.name === name);
      const { width, height, small } = added ?? { width: 16, height: 9, small: stand };
      return { width, height, sources: [], fallback: small };
    },
    outcomeFigure: (number) => {
      const measure = data.outcome[number - 1]?.measure;
      const {
        number: figure,
        unit,
        caption,
      } = measure ? figureOf(measure, data.language) : { number: '', unit: '', caption: '' };
      return { number: `${figure} ${unit}`.trim(), caption };
    },
  };
}

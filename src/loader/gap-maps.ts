/** The gap maps of the collection, with labels, ready to show. */
import { mapSpecs, matrixOf, type MapCell, type MapSpec } from '../gap-map/matrix.ts';
import { facetValues } from '../model/facet.ts';
import { text, vocabulary } from '../site/this-site.ts';
import { conceptOf, shortLabel, topConcepts } from '../vocabulary/lookup.ts';
import type { Concept } from '../vocabulary/concept.ts';
import type { CaseRecord } from './case-record.ts';

interface Heading {
  readonly id: string;
  readonly label: string;
}

export interface LabelledMap {
  readonly spec: MapSpec;
  readonly caption: string;
  readonly rowsName: string;
  readonly columns: readonly Heading[];
  readonly groups: readonly {
    readonly heading?: string | undefined;
    readonly rows: readonly (Heading & { readonly cells: readonly MapCell[] })[];
  }[];
}

export function mapsOf(cases: readonly CaseRecord[]): readonly LabelledMap[] {
  const mapped = cases.map(({ data, evidence }) => ({
    values: facetValues(data, evidence.level, vocabulary),
  }));
  return mapSpecs.map((spec) => {
    const rows = conceptsOf(spec.rows);
    const columns = conceptsOf(spec.columns);
    const cells = matrixOf(mapped, spec, idsOf(rows), idsOf(columns));
    const labelled = rows.map((concept, n) => ({
      id: concept.id,
      label: concept.label,
      parent: concept.broader ?? undefined,
      cells: cells[n] ?? [],
    }));
    const parents = [...new Set(labelled.map(({ parent }) => parent))];
    return {
      spec,
      caption: text(`gap.caption.${spec.id}`),
      rowsName: vocabulary[schemeOf(spec.rows)].label,
      columns: columns.map((concept) => ({ id: concept.id, label: shortLabel(concept) })),
      groups: parents.map((parent) => ({
        heading: parent && conceptOf(vocabulary, schemeOf(spec.rows), parent).label,
        rows: labelled.filter((each) => each.parent === parent),
      })),
    };
  });
}

/** Facets of the maps are schemes of the same name. */
function schemeOf(facet: MapSpec['rows']) {
  if (facet === 'country') throw new Error('Countries are no concept scheme');
  return facet;
}

function conceptsOf(facet: MapSpec['rows']): readonly Concept[] {
  return topConcepts(vocabulary, schemeOf(facet));
}

function idsOf(concepts: readonly Concept[]): readonly string[] {
  return concepts.map(({ id }) => id);
}

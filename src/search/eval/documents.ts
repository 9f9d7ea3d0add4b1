/** Any collection of documents made into a built index folder, by the same code as the site's own cases. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { facetIds, type FacetId } from '../../model/facet.ts';
import type { Concept, Vocabulary } from '../../vocabulary/concept.ts';
import { findConcept, lineage } from '../../vocabulary/lookup.ts';
import { lexiconIn } from '../build/case-terms.ts';
import type { IndexedCase } from '../build/facet-file.ts';
import { indexSite } from '../build/index.ts';
import { pageTerms } from '../concepts/page-terms.ts';
import { elsewhereFields } from '../query/search-index.ts';

/** One line of a file of documents. */
export interface JudgedDocument {
  readonly id: string;
  /** A sector of the vocabulary; others are kept as they are. */
  readonly sector: string;
  readonly title: string;
  readonly text: string;
  /** Areas of work, when the collection knows them. */
  readonly workflow?: readonly string[];
}

/** Where the documents of a folder have their own identifiers, by slug. */
export const identifiersFile = join('search', 'identifiers.json');

/** @param folder is emptied, then holds pages, index and facet table as a built site does */
export async function indexDocuments(
  folder: string,
  documents: readonly JudgedDocument[],
  vocabulary: Vocabulary,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const identifiers: Record<string, string> = {};
  const cases: IndexedCase[] = [];
  for (const [index, document] of documents.entries()) {
    const slug = `document-${index + 1}`;
    identifiers[slug] = document.id;
    cases.push({ slug, published: '2000-01-01', values: valuesOf(document, vocabulary) });
    await mkdir(join(folder, 'cases', slug), { recursive: true });
    await writeFile(join(folder, 'cases', slug, 'index.html'), pageOf(document, vocabulary));
  }
  await indexSite(folder, cases, lexiconIn(vocabulary));
  await writeFile(join(folder, identifiersFile), JSON.stringify(identifiers));
}

function pageOf(document: JudgedDocument, vocabulary: Vocabulary): string {
  const { title, text } = document;
  const terms = pageTerms(
    {
      title,
      text,
      sectors: conceptsAbove(vocabulary, 'sector', [document.sector]).map((each) => each.id),
      workflows: document.workflow ?? [],
      assigned: [
        ...conceptsAbove(vocabulary, 'sector', [document.sector]),
        ...conceptsAbove(vocabulary, 'workflow', document.workflow ?? []),
      ],
    },
    lexiconIn(vocabulary),
  );
  const fields = { title, ...terms };
  const names = ['title', ...elsewhereFields] as const;
  const attributes = names.map((each) => `data-${each}="${escaped(fields[each])}"`);
  const meta = names.map((each) => `${each}[data-${each}]`);
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body>
<div hidden ${attributes.join(' ')} data-pagefind-meta="${meta.join(', ')}"></div>
<main data-pagefind-body><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main></body></html>`;
}

function valuesOf(
  document: JudgedDocument,
  vocabulary: Vocabulary,
): Readonly<Record<FacetId, readonly string[]>> {
  const none = Object.fromEntries(facetIds.map((facet) => [facet, [] as readonly string[]]));
  const sectors = conceptsAbove(vocabulary, 'sector', [document.sector]).map((each) => each.id);
  return {
    ...(none as Record<FacetId, readonly string[]>),
    sector: sectors.length > 0 ? sectors : [document.sector],
    workflow: document.workflow ?? [],
  };
}

function conceptsAbove(
  vocabulary: Vocabulary,
  scheme: 'sector' | 'workflow',
  ids: readonly string[],
): readonly Concept[] {
  return ids
    .filter((id) => findConcept(vocabulary, scheme, id))
    .flatMap((id) => lineage(vocabulary, scheme, id).filter((each) => each.assignable));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

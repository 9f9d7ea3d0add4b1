/** Every page of the site, for search engines. */
import type { APIRoute } from 'astro';
import { allRules } from '../guard/all-rules.ts';
import { allCases } from '../loader/cases.ts';
import { documentsOf } from '../loader/documents.ts';
import { divideIntoPages } from '../model/browse.ts';
import { contentsOf } from '../site/contents.ts';
import { sitemapXml, type SitemapPage } from '../site/sitemap.ts';
import { addresses, site, vocabulary } from '../site/this-site.ts';
import { topConcepts } from '../vocabulary/lookup.ts';
import { shelves } from './browse/_shelves.ts';
import { allPagesFor } from './for/_across.ts';

export const GET: APIRoute = async () => {
  const pages: readonly SitemapPage[] = [
    ...fixedPages().map((path) => ({ path })),
    ...(await allCases()).map(({ slug, data }) => ({
      path: addresses.case(slug),
      changed: data.confirmed,
    })),
    ...(await allCases()).map(({ slug }) => ({ path: addresses.caseQuestions(slug) })),
    ...(await documentPages()),
    ...(await browsePages()).map((path) => ({ path })),
    ...(await libraryPages()).map((path) => ({ path })),
    ...vocabulary.term.concepts.map(({ id }) => ({ path: addresses.term(id) })),
  ];
  return new Response(sitemapXml(site.address, pages), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};

/** Sheets, discussions and offers; guides stand on the pages of their concepts. */
async function documentPages(): Promise<readonly SitemapPage[]> {
  return [
    ...(await documentsOf('sheet')).map(({ slug, data }) => ({
      path: addresses.document('sheet', slug),
      changed: data.confirmed,
    })),
    ...(await documentsOf('discussion')).map(({ slug, data }) => ({
      path: addresses.document('discussion', slug),
      changed: data.confirmed,
    })),
    ...(await documentsOf('offer')).map(({ slug, data }) => ({
      path: addresses.document('offer', slug),
      changed: data.published,
    })),
  ];
}

function fixedPages(): readonly string[] {
  return [
    addresses.home,
    ...contentsOf(addresses).flatMap(({ pages }) => pages.map(({ href }) => href)),
    ...allRules.map(({ id }) => addresses.rule(id)),
  ];
}

async function browsePages(): Promise<readonly string[]> {
  const { schemes, cases } = await shelves();
  return schemes.flatMap((scheme) => [
    addresses.scheme(scheme.id),
    ...scheme.concepts.flatMap(({ id }) => {
      const further = divideIntoPages(cases(scheme.id, id)).further.length;
      return Array.from({ length: further + 1 }, (_, index) =>
        addresses.concept(scheme.id, id, index + 1),
      );
    }),
  ]);
}

async function libraryPages(): Promise<readonly string[]> {
  return [
    ...topConcepts(vocabulary, 'sector').map(({ id }) => addresses.forLibrary(id)),
    ...(await allPagesFor()).map(({ sector, workflow }) =>
      addresses.forLibrary(sector.id, workflow.id),
    ),
  ];
}

/** The site as an outline: the pages of the contents, and below each what it leads to. */
import { rulesByStage } from '../../guard/all-rules.ts';
import type { TextKey } from '../../i18n/text.ts';
import { allCases } from '../../loader/cases.ts';
import { documentsOf } from '../../loader/documents.ts';
import { isExpired } from '../../model/offer.ts';
import { contentsOf, type PartId } from '../../site/contents.ts';
import { addresses, language, text, vocabulary } from '../../site/this-site.ts';
import { today } from '../../site/today.ts';
import { byLetter } from '../../vocabulary/letters.ts';
import { shortLabel, topConcepts } from '../../vocabulary/lookup.ts';
import { shelves } from '../browse/_shelves.ts';
import { allPagesFor, libraryOf } from '../for/_across.ts';

export interface OutlineLink {
  readonly label: string;
  readonly href: string;
  /** BCP 47 tag, where it is not the language of the interface. */
  readonly language?: string | undefined;
}

/** A page with what stands below it: each in a line of its own, or all in one paragraph. */
export interface OutlinePage extends OutlineLink {
  readonly lines: readonly OutlinePage[];
  readonly together: readonly OutlineLink[];
}

export interface OutlinePart {
  readonly id: PartId;
  readonly pages: readonly OutlinePage[];
}

export async function siteOutline(): Promise<readonly OutlinePart[]> {
  const below = new Map<string, Partial<OutlinePage>>([
    [addresses.search, { lines: await newestCase() }],
    [addresses.browse, { lines: await lists() }],
    [addresses.forLibraries, { lines: await kindsOfLibrary() }],
    [addresses.terms, { together: letters() }],
    [addresses.toolkit, { lines: await sheets() }],
    [addresses.discussions, { together: await discussions() }],
    [addresses.coursePack, { together: await newestQuestions() }],
    [addresses.exchange, { together: await standingOffers() }],
    [addresses.rules, { together: stages() }],
  ]);
  return contentsOf(addresses).map(({ id, pages }) => ({
    id,
    pages: pages.map(({ label, href }) => page({ label: text(label), href }, below.get(href))),
  }));
}

function page(link: OutlineLink, below: Partial<OutlinePage> = {}): OutlinePage {
  return { lines: [], together: [], ...below, ...link };
}

async function newestCase(): Promise<readonly OutlinePage[]> {
  return (await allCases()).slice(0, 1).map(({ slug, data }) =>
    page({
      label: text('site-map.a-case', { title: data.title }),
      href: addresses.case(slug),
    }),
  );
}

async function newestQuestions(): Promise<readonly OutlineLink[]> {
  return (await allCases()).slice(0, 1).map(({ slug }) => ({
    label: text('site-map.questions'),
    href: addresses.caseQuestions(slug),
  }));
}

async function lists(): Promise<readonly OutlinePage[]> {
  const { schemes } = await shelves();
  return schemes.map(({ id, plural, concepts }) =>
    page(
      { label: plural, href: addresses.scheme(id) },
      {
        together: concepts.map((each) => ({
          label: shortLabel(each),
          href: addresses.concept(id, each.id),
        })),
      },
    ),
  );
}

async function kindsOfLibrary(): Promise<readonly OutlinePage[]> {
  const pages = await allPagesFor();
  return topConcepts(vocabulary, 'sector').map((sector) =>
    page(
      {
        label: text('for.library', { library: libraryOf(sector) }),
        href: addresses.forLibrary(sector.id),
      },
      {
        together: pages
          .filter((each) => each.sector.id === sector.id)
          .map(({ workflow }) => ({
            label: shortLabel(workflow),
            href: addresses.forLibrary(sector.id, workflow.id),
          })),
      },
    ),
  );
}

function letters(): readonly OutlineLink[] {
  return byLetter(vocabulary.term.concepts, language).map(({ letter }) => ({
    label: letter,
    href: `${addresses.terms}#l-${letter}`,
  }));
}

async function sheets(): Promise<readonly OutlinePage[]> {
  const all = await documentsOf('sheet');
  return vocabulary['sheet-kind'].concepts.flatMap(({ id, label }) => {
    const ofKind = all.filter(({ data }) => data.kind === id);
    const href = `${addresses.toolkit}#kind-${id}`;
    const together = ofKind.map((each) => titleOf('sheet', each));
    return together.length === 0 ? [] : [page({ label, href }, { together })];
  });
}

async function discussions(): Promise<readonly OutlineLink[]> {
  return (await documentsOf('discussion')).map((each) => titleOf('discussion', each));
}

async function standingOffers(): Promise<readonly OutlineLink[]> {
  const offers = await documentsOf('offer');
  return offers.filter(({ data }) => !isExpired(data, today)).map((each) => titleOf('offer', each));
}

function titleOf(
  kind: 'sheet' | 'discussion' | 'offer',
  {
    slug,
    data,
  }: {
    readonly slug: string;
    readonly data: { readonly title: string; readonly language: string };
  },
): OutlineLink {
  return {
    label: data.title,
    href: addresses.document(kind, slug),
    language: data.language === language ? undefined : data.language,
  };
}

function stages(): readonly OutlineLink[] {
  return [...rulesByStage().keys()].map((id) => ({
    label: text(`rules.stage.${id}` as TextKey),
    href: `${addresses.rules}#${id}`,
  }));
}

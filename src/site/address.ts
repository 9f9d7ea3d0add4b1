/** Every address within the site, so that no page writes a path by hand and the base path is honoured. */

import type { KindId } from '../model/kind.ts';

/** Addresses below a base path such as `/` or `/crosswalk/`. All end in a slash, except files. */
export interface Addresses {
  readonly home: string;
  readonly search: string;
  readonly browse: string;
  readonly terms: string;
  readonly gapMap: string;
  /** Cases side by side. */
  readonly compare: string;
  /** The comparison of these cases, by slug. */
  compareOf(slugs: readonly string[]): string;
  /** Where practice of other sectors is listed for each kind of library. */
  readonly forLibraries: string;
  /** What others do, for a library of this top sector; about one area of work, if it is given. */
  forLibrary(sector: string, workflow?: string): string;
  readonly contribute: string;
  /** The form in which a case is written. */
  readonly form: string;
  /** The form with answers filled in, for example `{ sector: 'special' }`, or with a case in it: `{ edit: slug }`. */
  formFor(answers: Readonly<Record<string, string | readonly string[]>>): string;
  /** The short form of an adoption, or of an offer or a request. */
  shortForm(kind: 'adoption' | 'offer'): string;
  /** The form in which another library says how it tried a case. */
  adoptionFor(slug: string): string;
  /** The form of an offer or a request with answers filled in, for example `{ kind: 'request' }`. */
  offerFor(answers: Readonly<Record<string, string | readonly string[]>>): string;
  /** The template of a case, for download. */
  readonly template: string;
  /** The same questions as a document to answer in a word processor. */
  templateDocument(extension: 'docx' | 'odt'): string;
  /** Where an answered document becomes a draft in the form. */
  readonly fromDocument: string;
  /** The template of a report that another library tried a case. */
  readonly adoptionTemplate: string;
  /** The template of an offer or a request. */
  readonly offerTemplate: string;
  /** Every rule that a case is checked by. */
  readonly rules: string;
  /** The two sides of the desk compared: roles, skills, pairs of cases. */
  readonly bothSides: string;
  /** What a teacher of librarianship needs to set a case as an assignment. */
  readonly coursePack: string;
  /** What editors ask of a case and how they do their part. */
  readonly editors: string;
  readonly about: string;
  /** How well search works. */
  readonly searchQuality: string;
  readonly accessibility: string;
  /** Every kind of page and every list. */
  readonly siteMap: string;
  /** The editions for readers without a network. */
  readonly offline: string;
  /** The manifest of the app. */
  readonly manifest: string;
  /** An icon of the app by its name, such as `icon-192`. */
  appIcon(name: string): string;
  /** A path below the base for a file such as `favicon.svg`. */
  file(path: string): string;
  /** The folder of all cases; it has no page of its own. */
  readonly cases: string;
  case(slug: string): string;
  /** Questions about a case for a class. */
  caseQuestions(slug: string): string;
  readonly toolkit: string;
  /** A sheet as a file: `docx`, `odt`, `md`. */
  sheetFile(slug: string, extension: string): string;
  readonly discussions: string;
  /** Every dated discussion as one calendar. */
  readonly discussionFeed: string;
  /** The calendar file of a discussion or an offer. */
  calendarFile(kind: 'discussion' | 'offer', slug: string): string;
  /** Offers and requests between libraries. */
  readonly exchange: string;
  /** The page of a document; that of a guide is the page of its concept. */
  document(kind: LinkedKind, slug: string): string;
  /** A downloadable form of a case: `bib`, `ris`, `mdx`. */
  caseFile(slug: string, extension: string): string;
  scheme(scheme: string): string;
  /** @param page further pages, from 2, of a value with many cases */
  concept(scheme: string, id: string, page?: number): string;
  term(id: string): string;
  /** A rule by its identifier, such as `fields/value`. */
  rule(id: string): string;
  /** The search page with parameters set, for example `{ sector: ['public'], q: 'fines' }`. */
  searchFor(parameters: Readonly<Record<string, string | readonly string[]>>): string;
}

/** Kinds of document that have a page. An adoption stands on the page of its case. */
type LinkedKind = Exclude<KindId, 'adoption'>;

const foldersOfPages: Readonly<Record<Exclude<LinkedKind, 'guide'>, string>> = {
  case: 'cases',
  sheet: 'toolkit',
  discussion: 'discussions',
  offer: 'exchange',
};

export function addressesBelow(base: string): Addresses {
  const below = (path: string) => `${base}${path}`;
  return {
    home: below(''),
    search: below('search/'),
    browse: below('browse/'),
    terms: below('terms/'),
    gapMap: below('gap-map/'),
    compare: below('compare/'),
    compareOf: (slugs) => below(`compare/?${queryString({ case: slugs })}`),
    forLibraries: below('for/'),
    forLibrary: (sector, workflow) =>
      below(`for/${sector}/${workflow === undefined ? '' : `${workflow}/`}`),
    contribute: below('contribute/'),
    form: below('contribute/form/'),
    formFor: (answers) => below(`contribute/form/?${queryString(answers)}`),
    shortForm: (kind) => below(`contribute/${kind}/`),
    adoptionFor: (slug) => below(`contribute/adoption/?${queryString({ case: slug })}`),
    offerFor: (answers) => below(`contribute/offer/?${queryString(answers)}`),
    template: below('contribute/case-template.mdx'),
    templateDocument: (extension) => below(`contribute/case-template.${extension}`),
    fromDocument: below('contribute/from-document/'),
    adoptionTemplate: below('contribute/adoption-template.mdx'),
    offerTemplate: below('contribute/offer-template.mdx'),
    rules: below('contribute/rules/'),
    bothSides: below('both-sides/'),
    coursePack: below('course-pack/'),
    editors: below('contribute/editors/'),
    about: below('about/'),
    searchQuality: below('about/search/'),
    accessibility: below('accessibility/'),
    siteMap: below('site-map/'),
    offline: below('offline/'),
    manifest: below('app.webmanifest'),
    appIcon: (name) => below(`app/${name}.png`),
    file: below,
    cases: below('cases/'),
    case: (slug) => below(`cases/${slug}/`),
    caseQuestions: (slug) => below(`course-pack/${slug}/`),
    toolkit: below('toolkit/'),
    sheetFile: (slug, extension) => below(`toolkit/${slug}/${slug}.${extension}`),
    discussions: below('discussions/'),
    discussionFeed: below('discussions/discussions.ics'),
    calendarFile: (kind, slug) => below(`${foldersOfPages[kind]}/${slug}/${slug}.ics`),
    exchange: below('exchange/'),
    document: (kind, slug) =>
      below(
        kind === 'guide' ? `browse/${slug.replace('-', '/')}/` : `${foldersOfPages[kind]}/${slug}/`,
      ),
    caseFile: (slug, extension) => below(`cases/${slug}/${slug}.${extension}`),
    scheme: (scheme) => below(`browse/${scheme}/`),
    concept: (scheme, id, page = 1) =>
      below(`browse/${scheme}/${id}/${page === 1 ? '' : `${page}/`}`),
    term: (id) => below(`terms/${id}/`),
    rule: (id) => below(`contribute/rules/${id}/`),
    searchFor: (parameters) => below(`search/?${queryString(parameters)}`),
  };
}

function queryString(parameters: Readonly<Record<string, string | readonly string[]>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of typeof value === 'string' ? [value] : value) query.append(name, one);
  }
  return query.toString();
}

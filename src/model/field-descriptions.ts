/** What each field of a case is for, in a sentence: shown by editors while one types. */
import type { CaseData } from './case.ts';

type Field = keyof CaseData;

const fields: Readonly<Record<Field, string>> = {
  title: 'Says what happened, not what it is called. 10 to 90 characters.',
  summary:
    'At most two sentences that a colleague in another kind of library understands. 60 to 280 characters.',
  sector: 'Kinds of library that took part, the main one first.',
  institution: 'The libraries, with place and country; or withheld: true with only the country.',
  setting: 'Where the library works.',
  size: 'Staff, full-time equivalent.',
  workflow: 'What the work was about, the main one first.',
  desk: 'Whose work it was: at the public desk, behind it, or both.',
  structure: 'How public and technical services stand to each other.',
  collaboration: 'Forms of collaboration; [] when there was none.',
  challenge: 'What stood in the way.',
  result: 'How it went, as the sources or the contributor say.',
  outcome: 'What changed, the most telling first.',
  effort: 'What it took: bands of money, hours and calendar time.',
  transfer: 'What another library would keep and change, when it works and when it fails.',
  role: 'Who did the work.',
  skill: 'What they needed to be good at.',
  period: 'When it happened: start, end, or running: true.',
  sources: 'Publications behind the case, numbered from 1 in this order; cited in the text as [1].',
  provenance:
    'Who wrote the case: the library itself (contributed) or the editors from published sources (compiled).',
  contributors: 'Who wrote a contributed case.',
  published: 'Date on which the case first appeared, year-month-day.',
  confirmed: 'Date on which someone last made sure that it still holds.',
  retired:
    'Only when the case no longer counts: on, why, and instead, the name of the case that takes its place.',
  review: 'Passes over the text by someone other than its writer.',
  language: 'Language of the text, such as en.',
  license: 'Licence of the text.',
};

/** By dotted path from the top of the frontmatter. */
export const fieldDescriptions: Readonly<Record<string, string>> = {
  ...fields,
  'institution.name': 'Name of the library, as it calls itself.',
  'institution.place': 'Town and region.',
  'institution.country': 'Two capital letters, ISO 3166-1, such as GB.',
  'outcome.kind': 'What kind of thing changed.',
  'outcome.direction': 'Which way it changed.',
  'outcome.statement': 'One plain sentence with its qualifiers.',
  'outcome.measure': 'The number, if there is one.',
  'outcome.measure.name': 'What was counted; reads as a caption under the figure.',
  'outcome.measure.unit': 'The thing counted: books, minutes, per cent, US dollars.',
  'outcome.measure.before': 'The same thing, counted the same way, earlier.',
  'outcome.measure.after': 'The figure: a number without signs, or {min: 3, max: 5}.',
  'outcome.measure.change': 'Percentage change, only when the two figures behind it are not known.',
  'outcome.measure.qualifier': 'How exact the figure is; leave out when it is exact.',
  'outcome.measure.period': 'When it was counted, in words.',
  'outcome.measure.method': 'How it was found out.',
  'outcome.source': 'Number of the source, or several: [1, 3].',
  'transfer.keep': 'What must stay for it to work elsewhere.',
  'transfer.adapt': 'What may change.',
  'transfer.works': 'When it works.',
  'transfer.fails': 'When it fails.',
  'transfer.for': 'A note for each other kind of library.',
  'sources.title': 'Title of the publication.',
  'sources.url': 'Address of the publication itself, not of a mirror.',
  'sources.kind': 'What kind of publication it is.',
};

/** The facts of a case: who, what work, which side of the desk, what it took, how far to trust it. */
import { withinSentence } from '../../../i18n/list.ts';
import { numberInWords } from '../../../i18n/number.ts';
import type { CaseData } from '../../../model/case.ts';
import { effortGroups } from '../../../model/effort.ts';
import { countryName } from '../../../model/place.ts';
import { language, text, vocabulary } from '../../../site/this-site.ts';
import { conceptOf } from '../../../vocabulary/lookup.ts';
import type { CaseRecord } from '../../../loader/case-record.ts';
import { heading, type Typesetting } from '../chapter.ts';
import { joined, markup, ofBook, type Markup, type Piece } from '../markup.ts';
import { evidenceMark, sectorMark } from '../marks.ts';
import { conceptLink, conceptLinks, fact, factRows } from './facts.ts';

export function glance(chapter: string, record: CaseRecord, set: Typesetting): Markup {
  const { data, evidence } = record;
  const id = `${chapter}-glance`;
  const reasons = evidence.reasons.map((reason) => text(`evidence.reason.${reason}`)).join(' ');
  return markup`<section class="glance" aria-labelledby="${id}"${ofBook(data.language)}>
${heading(set, 1, text('case.glance.title'), markup` id="${id}"`)}
<dl class="facts">
${fact(vocabulary.sector.label, [sectors(record, set), ', ', settings(data)])}
${libraries(data.institution)}
${factRows(
  [
    { scheme: 'workflow', ids: data.workflow },
    { scheme: 'desk', ids: [data.desk] },
    { scheme: 'collaboration', ids: data.collaboration },
    { scheme: 'challenge', ids: data.challenge },
  ],
  set,
)}
${cost(data.effort, set)}
${fact(vocabulary.evidence.label, conceptLink('evidence', `level-${evidence.level}`, evidenceMark(evidence.level), set), reasons)}
${fact(text('case.glance.written'), writers(data))}
</dl>
</section>`;
}

function sectors({ entry }: CaseRecord, set: Typesetting): readonly Piece[] {
  const links = entry.sectors.map((each) => conceptLink('sector', each.id, sectorMark(each), set));
  return joined(links, ', ');
}

function settings(data: CaseData): string {
  const labels = data.setting.map((id) => conceptOf(vocabulary, 'setting', id).label);
  return labels.map((label) => withinSentence(label, language)).join(', ');
}

/** All libraries by name, when there is more than one. */
function libraries(institutions: CaseData['institution']): Markup | undefined {
  if (institutions.length < 2 && !institutions.some((each) => 'name' in each && each.url))
    return undefined;
  const names = institutions.map((library) => {
    if (!('name' in library))
      return markup`${text('case.withheld', { country: countryName(library.country, language) })}`;
    const { name, place, url } = library;
    const named = url === undefined ? markup`${name}` : markup`<a href="${url}">${name}</a>`;
    return markup`${named}, ${place}`;
  });
  return fact(text('case.glance.library', { count: institutions.length }), ...names);
}

function cost(effort: CaseData['effort'], set: Typesetting): Markup | undefined {
  const bands = effortGroups.flatMap((group) => effort?.[group] ?? []);
  if (bands.length === 0 && effort?.note === undefined) return undefined;
  return fact(
    text('case.glance.cost'),
    bands.length > 0 && conceptLinks('effort', bands, set),
    effort?.note,
  );
}

function writers({ provenance, sources, contributors }: CaseData): string {
  if (provenance !== 'compiled') return (contributors ?? []).map((each) => each.name).join(', ');
  const count = sources?.length ?? 0;
  return text('case.about.editors', { count, number: numberInWords(count, text, language) });
}

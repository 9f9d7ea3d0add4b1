/** Sentences about nothing that happened: enough different words for a search index to have work to do. */
import type { Random } from './random.ts';

const list = (words: string) => words.split('|');

const who = list(
  'The team|The library|Two members of staff|The branch|The head of service|A working group|The evening staff|Volunteers|The friends of the library|The cataloguer|A student assistant|The service desk|The board|The partner library|Visitors|Readers|Teachers|Researchers|The night shift|A neighbour of the library|The systems librarian|Parents|The board secretary|Apprentices',
);
const did = list(
  'counted|moved|described|sorted|compared|borrowed|listed|measured|replaced|shared|opened|simplified|questioned|labelled|mapped|repaired|rewrote|combined|postponed|tested|recorded|offered|translated|planned|reviewed|announced|watched|returned|collected|discussed',
);
const how = list(
  'yellow|blue|heavy|forgotten|shared|temporary|weekly|quiet|printed|local|older|borrowed|small|spare|well-used|unread|new|wooden|narrow|public|patient|careful|seasonal|digital|handwritten|bilingual|regional|loose|early|plain',
);
const what = list(
  'shelves|forms|boxes|records|trolleys|lists|signs|letters|journals|maps|questions|tables|chairs|labels|catalogues|cards|rooms|calendars|keys|visits|notes|orders|invoices|stories|manuals|lamps|parcels|photographs|newspapers|recordings|scores|atlases|workshops|reminders|holdings|deliveries|desks|baskets|displays|folders',
);
const where = list(
  'near the stairs|in the basement|at the front desk|behind the lifts|on the first floor|in the reading room|beside the garden|at the other site|in the old stacks|by the main doors|in the workroom|at the market|on the van|in the long corridor|under the clock|next to the workshop|in the annex|in three branches',
);
const when = list(
  'before the holidays|after a month|in the second spring|every Tuesday|over one winter|during the move|twice a week|at the end of term|for half a year|in the first week|when the doors opened|after closing time|by midsummer|once the paint was dry',
);
const why = list(
  'because nobody could find them|so that a colleague could take over|since the old rule made little sense|although the budget had not changed|because the question came up every day|so that visitors had a choice|while the lift was being mended|although nobody had asked for it|because two lists disagreed|so that the count could be repeated|since the room was needed for classes|while everybody was still learning',
);
const openings = list(
  'In the beginning|Later|To begin with|As expected|For once|Slowly|In the end|Without much ado|On some days|All the same|From then on|Here and there',
);

/** A sentence of 8 to 30 words without its full stop. @param topics labels to speak of */
function clause(random: Random, topics: readonly string[]): string {
  const object = `the ${random.one(how)} ${random.one(what)}`;
  const base = `${random.one(who)} ${random.one(did)} ${object} ${random.one(where)}`;
  const topic = random.chance(0.25) ? `, as part of ${random.one(topics).toLowerCase()}` : '';
  const time = random.chance(0.6) ? ` ${random.one(when)}` : '';
  const reason = random.chance(0.4) ? `, ${random.one(why)}` : '';
  return `${base}${time}${topic}${reason}`;
}

function sentence(random: Random, topics: readonly string[]): string {
  const words = clause(random, topics);
  if (!random.chance(0.25)) return `${words}.`;
  return `${random.one(openings)}, ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}

/** A short sentence, in which nothing depends on a topic. */
export function shortSentence(random: Random): string {
  return `${random.one(who)} ${random.one(did)} the ${random.one(how)} ${random.one(what)} ${random.one(where)}.`;
}

/** Something counted, such as `Yellow boxes beside the garden`. */
export function countedThing(random: Random): string {
  const adjective = random.one(how);
  return `${adjective.charAt(0).toUpperCase()}${adjective.slice(1)} ${random.one(what)} ${random.one(where)}`;
}

/** Sentences until there are as many words, each with a citation now and then. */
export function paragraph(
  random: Random,
  {
    words,
    topics,
    sources,
  }: { readonly words: number; readonly topics: readonly string[]; readonly sources: number },
): string {
  const sentences: string[] = [];
  let count = 0;
  while (count < words) {
    const made = sentence(random, topics);
    count += made.split(' ').length;
    sentences.push(random.chance(0.4) ? `${made}[${1 + random.below(sources)}]` : made);
  }
  return sentences.join(' ');
}

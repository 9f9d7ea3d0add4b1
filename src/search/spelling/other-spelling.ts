/**
 * British and American spelling of the same word, by rule rather than by list: a pattern for each family of
 * differences, with the stems that it holds for where letters alone cannot tell (colour, but never doctour).
 *
 * @see Oxford English Dictionary on -ise and -ize; Webster's American Dictionary for the other families
 */
interface Family {
  /** Two groups stand before and after what differs. */
  readonly british: RegExp;
  readonly american: RegExp;
  /** What stands between the groups in each. */
  readonly between: readonly [british: string, american: string];
}

/** A family whose stems are named. */
function named(stems: string, [british, american]: Family['between'], endings = '.*'): Family {
  const before = `^((?:un|re|mis|non|dis|multi|inter|pre)?(?:${stems.split(' ').join('|')}))`;
  return {
    british: new RegExp(`${before}${british}(${endings})$`),
    american: new RegExp(`${before}${american}(${endings})$`),
    between: [british, american],
  };
}

/** Endings of verbs and of what is made from them. */
const verbEndings = 'e|es|ed|er|ers|ing|ings|able|ation|ations|ational';

/** What stands before -ise in words that both spell with s. */
const alwaysIse =
  'adv|advert|anyw|ar|appr|br|bru|chast|circumc|clockw|compr|comprom|conc|cru|demar|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|improv|inc|likew|merchand|no|otherw|parad|po|pra|pract|prec|prem|prom|ra|rep|repr|rev|superv|surm|surpr|telev|treat';

/** What stands before -ize in words that both spell with z. */
const alwaysIze = 'apprai|caps|downs|mids|outs|overs|pr|res|rights|se|unders';

const families: readonly Family[] = [
  {
    british: new RegExp(`^(?!(?:${alwaysIse})is(?:${verbEndings})$)(.{2,})is(${verbEndings})$`),
    american: new RegExp(`^(?!(?:${alwaysIze})iz(?:${verbEndings})$)(.{2,})iz(${verbEndings})$`),
    between: ['is', 'iz'],
  },
  named('anal catal paral dial', ['ys', 'yz'], 'e|ed|er|ers|ing|es'),
  named(
    'behavi col endeav fav flav harb hon hum lab neighb od parl rig rum sav splend tum vap vig arm cand clam glam val',
    ['our', 'or'],
    '|s|ed|ing|er|ers|able|ably|al|ally|ful|hood|hoods|ite|ites|ing|less|ism',
  ),
  named(
    'cent theat fib cali lit met kilomet centimet millimet lust meag somb spect',
    ['re', 'er'],
    '|s',
  ),
  named('cent', ['r', 'er'], 'ed|ing'),
  named('catal dial anal monol prol epil', ['ogue', 'og'], '|s'),
  named('catalog dialog', ['u', ''], 'ed|er|ers|ing'),
  named('def off pret', ['ence', 'ense'], '|s|less'),
  named('licen', ['c', 's'], 'e|es'),
  named('practi', ['s', 'c'], 'ed|ing|es'),
  named('program', ['me', ''], '|s'),
  named('judg acknowledg', ['ement', 'ment'], '|s'),
  named('p', ['ae', 'e'], 'diatric.*'),
  named('encyclop orthop', ['ae', 'e'], 'di.*'),
  named('arch gyn medi an', ['ae', 'e'], '(?:colog|olog|sthe|val).*'),
  named('gr', ['ey', 'ay'], '|s'),
  named('mo', ['ul', 'l'], 'd|ds|dy|ding'),
  named('art', ['e', 'i'], 'facts?'),
  named('jewel', ['lery', 'ry'], ''),
  named('a', ['ge', 'g'], 'ing'),
  named('s', ['c', 'k'], 'eptic.*'),
  // A final l that is doubled before an ending in British only, and one that is single in British only.
  named(
    'cancel channel counsel dial fuel grovel initial label level marvel model panel pedal rival signal total towel travel tunnel',
    ['l', ''],
    'ed|ing|er|ers|ings|or|ors',
  ),
  named('enrol fulfil instil', ['', 'l'], '|s|ment|ments'),
  named('skil wil', ['', 'l'], 'ful|fully|fulness'),
];

/**
 * The same word as the other English spells it, or nothing when both spell it alike.
 *
 * @param word one word in lower case
 */
export function otherSpelling(word: string): string | undefined {
  for (const { british, american, between } of families) {
    const [fromBritish, fromAmerican] = [british.exec(word), american.exec(word)];
    if (fromBritish) return `${fromBritish[1] ?? ''}${between[1]}${fromBritish[2] ?? ''}`;
    if (fromAmerican) return `${fromAmerican[1] ?? ''}${between[0]}${fromAmerican[2] ?? ''}`;
  }
  return undefined;
}

/** One form for both spellings, to compare by: the one that comes first in the alphabet. */
export function spellingFolded(word: string): string {
  const other = otherSpelling(word);
  return other !== undefined && other < word ? other : word;
}

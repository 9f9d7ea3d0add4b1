/**
 * Words with which a whole sentence asks, and that say nothing about what it asks for: “I am looking for examples of
 * ...”. A few words typed by themselves are all meant: `good examples` stays.
 */
const requestWords: ReadonlySet<string> = new Set(
  `anybody anyone anything anywhere best better cannot can't don't else ever every everyone example examples find get
  gets getting give gives good happen happened happens i'd i'm idea ideas kind kinds know let lets like look looking
  looks made make makes making many may might much must need needs one please really say says shall show somebody
  someone something somewhere sort tell there thing things think try trying want wanted wants way ways we'd we're well
  whether wonder wondering work worked works yet`.split(/\s+/),
);

/** Words in the shortest query that is taken for a sentence. */
const sentence = 5;

/**
 * @param typed every word of the query
 * @param words those that are left without stop words
 * @returns the words that say what is asked for; all of them when none is left
 */
export function withoutRequest(
  typed: readonly string[],
  words: readonly string[],
): readonly string[] {
  if (typed.length < sentence) return words;
  const asked = words.filter((each) => !requestWords.has(each.replaceAll('’', "'")));
  return asked.length === 0 ? words : asked;
}

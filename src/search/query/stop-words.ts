/**
 * Words that say nothing about a case: dropped from a query that has other words. `library` is one of them
 * here, since every case is about one.
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being between both but by can could did do
  does doing during each for from get had has have having he her here him his how i if in into is it its just libraries library me
  more most my no not of off on once only or other our out over own same she should so some such than that the
  their them then there these they this those through to too under until up us very was we were what when where
  which while who whom why will with without would you your`.split(/\s+/),
);

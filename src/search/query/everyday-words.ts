/**
 * Words for whoever is served: searched, but they count little and decide nothing, since every case is about
 * somebody. `patron fines` is about fines.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `borrower borrowers client clients customer customers member members patron patrons people person persons reader
  readers user users`.split(/\s+/),
);

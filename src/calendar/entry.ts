/** What calendars are told of: one thing with a beginning and an end. */

export interface CalendarEntry {
  /** Stays the same as long as the thing is the same: `discussion-its-name@host`. */
  readonly uid: string;
  /** When its text was last made sure of: from the content, never from the clock. */
  readonly stamp: Date;
  readonly start: Date;
  /** For whole days, the day after the last one. */
  readonly end: Date;
  readonly isWholeDays: boolean;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  /** Page about it. */
  readonly url: string;
}

/** The one place from which results are announced: an element with role=status that is on the page from the start. */

export interface Announcer {
  /** Says it at once, and shows it. Saying the same thing twice is heard once. */
  say(...parts: readonly (string | Node)[]): void;
}

/** @param status element with role=status */
export function announcerIn(status: HTMLElement): Announcer {
  return {
    say(...parts) {
      const said = document.createElement('p');
      said.append(...parts);
      if (said.textContent === status.textContent) return;
      status.replaceChildren(...said.childNodes);
    },
  };
}

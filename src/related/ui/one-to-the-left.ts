/** Lets the link to the nearest case in another sector remember where the walk has been. */
import { addressOf, nextStop, walkedIn, type Stop } from '../walk.ts';

class OneToTheLeftElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const title = this.querySelector('span');
    const here = this.dataset['here'] ?? '';
    if (!link || !title) return;
    const walked = walkedIn(location.search);
    const stop = nextStop(
      JSON.parse(this.dataset['walk'] ?? '[]') as readonly Stop[],
      here,
      walked,
    );
    if (stop) {
      link.href = addressOf(stop, here, walked);
      title.textContent = stop.title;
    } else {
      link.remove();
      title.textContent = this.dataset['end'] ?? '';
    }
  }
}

customElements.define('one-to-the-left', OneToTheLeftElement);

/** Which side of the street comes first, and which side the reader is on. */
import { SearchElement, type SearchPage } from '../core/page.ts';

export class SearchSideElement extends SearchElement {
  protected connect({ instance }: SearchPage): void {
    const own = this.find<HTMLSelectElement>('select');
    const outside = this.find<HTMLInputElement>('[role="switch"]');
    own.addEventListener('change', () =>
      instance.changeSector(own.value === '' ? undefined : own.value),
    );
    outside.addEventListener('change', () => instance.change({ outsideFirst: outside.checked }));
    instance.on('state', ({ outsideFirst }) => {
      own.value = instance.sector ?? '';
      outside.disabled = instance.sector === undefined;
      outside.checked = outsideFirst && instance.sector !== undefined;
    });
  }
}

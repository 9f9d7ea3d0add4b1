/** From one page of results to the next. */
import { linkTo } from '../core/link.ts';
import { SearchElement, type SearchPage } from '../core/page.ts';

export class SearchPagingElement extends SearchElement {
  protected connect({ instance, text }: SearchPage): void {
    const builtPages = Number(this.dataset['pages']);
    const previous = this.find<HTMLAnchorElement>('[rel="prev"]');
    const next = this.find<HTMLAnchorElement>('[rel="next"]');
    let page = 1;
    let turning = false;
    const turn = (step: number) => {
      turning = true;
      instance.change({ page: page + step });
    };
    linkTo(previous, '', () => turn(-1));
    linkTo(next, '', () => turn(1));
    instance.on('view', (view) => {
      const pages = view?.pages ?? builtPages;
      page = view?.page ?? 1;
      this.hidden = pages < 2;
      previous.hidden = page <= 1;
      next.hidden = page >= pages;
      previous.href = instance.addressOf({ ...instance.state, page: page - 1 });
      next.href = instance.addressOf({ ...instance.state, page: page + 1 });
      this.find('[data-part="page"]').textContent = text('page', { page, pages });
      if (turning) toTheTop();
      turning = false;
    });
    instance.on('failed', () => (this.hidden = true));
  }
}

/** A turned page is read from its first result. */
function toTheTop(): void {
  const results = document.querySelector<HTMLElement>('[data-part="results"]');
  results?.focus({ preventScroll: true });
  results?.scrollIntoView({ behavior: 'instant' });
}

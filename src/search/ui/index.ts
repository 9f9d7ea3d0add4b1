/** The search page's script: defines its elements, the one around them first. */
import { SearchChipsElement } from './elements/search-chips.ts';
import { SearchFacetsElement } from './elements/search-facets.ts';
import { SearchFieldElement } from './elements/search-field.ts';
import { SearchHeardElement } from './elements/search-heard.ts';
import { SearchPageElement } from './elements/search-page.ts';
import { SearchPagingElement } from './elements/search-paging.ts';
import { SearchResultsElement } from './elements/search-results.ts';
import { SearchSideElement } from './elements/search-side.ts';
import { SearchSortElement } from './elements/search-sort.ts';
import { SearchSummaryElement } from './elements/search-summary.ts';

customElements.define('search-page', SearchPageElement);
customElements.define('search-field', SearchFieldElement);
customElements.define('search-heard', SearchHeardElement);
customElements.define('search-facets', SearchFacetsElement);
customElements.define('search-chips', SearchChipsElement);
customElements.define('search-summary', SearchSummaryElement);
customElements.define('search-side', SearchSideElement);
customElements.define('search-sort', SearchSortElement);
customElements.define('search-results', SearchResultsElement);
customElements.define('search-paging', SearchPagingElement);

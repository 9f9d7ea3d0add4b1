/** The checked fields of each kind of document. */
import type { AdoptionData } from './adoption.ts';
import type { CaseData } from './case.ts';
import type { DiscussionData } from './discussion.ts';
import type { GuideData } from './guide.ts';
import type { OfferData } from './offer.ts';
import type { SheetData } from './sheet.ts';

export interface DataOf {
  readonly case: CaseData;
  readonly guide: GuideData;
  readonly sheet: SheetData;
  readonly discussion: DiscussionData;
  readonly adoption: AdoptionData;
  readonly offer: OfferData;
}

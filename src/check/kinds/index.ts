/** Every kind of document that the gate knows. */
import type { KindId } from '../../model/kind.ts';
import { adoptionKind } from './adoption.ts';
import { caseKind } from './case.ts';
import { discussionKind } from './discussion.ts';
import { guideKind } from './guide.ts';
import type { Kind } from './kind.ts';
import { offerKind } from './offer.ts';
import { sheetKind } from './sheet.ts';

export const kinds: { readonly [Id in KindId]: Kind<Id> } = {
  case: caseKind,
  guide: guideKind,
  sheet: sheetKind,
  discussion: discussionKind,
  adoption: adoptionKind,
  offer: offerKind,
};

/** Sheets of the toolkit: one or two printed pages to fill in. */
import { sheetDescriptions, sheetSchema } from '../../model/sheet.ts';
import { confirmedAfterPublished, namedExist } from './cross-checks.ts';
import { nothingNumbered, type Kind } from './kind.ts';

export const sheetKind: Kind<'sheet'> = {
  id: 'sheet',
  title: 'Sheet of the toolkit',
  schema: sheetSchema,
  descriptions: sheetDescriptions,
  needsText: true,
  headings: () => [],
  components: ['Note', 'Quote', 'Steps', 'Blank'],
  numbered: () => nothingNumbered,
  voice: () => ({ names: '', sectors: [], isCompiled: false }),
  crossFindings: (data, _, surroundings) => [
    ...namedExist(
      data.cases.map(({ case: slug }, index) => ({
        kind: 'case',
        slug,
        path: ['cases', index, 'case'],
      })),
      surroundings,
    ),
    ...confirmedAfterPublished(data),
  ],
};

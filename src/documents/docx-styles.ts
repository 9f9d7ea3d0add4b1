/** The look of a document in Word's own styles, so that a reader can change it there. */
import { LineRuleType, type IStylesOptions } from 'docx';
import { codeFace, colours, face, gaps, headings, sizes } from './look.ts';

/** Twentieths of a point, from millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

const points = (value: number) => value * 20;
const half = (value: number) => value * 2;

/** A line as high as its letters ask, times so much. */
const lineOf = (times: number) => ({ line: Math.round(240 * times), lineRule: LineRuleType.AUTO });

export function docxStyles(language: string): IStylesOptions {
  const headed = (level: keyof typeof headings) => ({
    run: { font: face, size: half(headings[level].size), bold: true, color: colours.ink },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: {
        before: points(headings[level].before),
        after: points(headings[level].after),
        ...lineOf(1.1),
      },
    },
  });
  return {
    default: {
      document: {
        run: {
          font: face,
          size: half(sizes.text),
          color: colours.ink,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: points(gaps.paragraph), ...lineOf(1.15) } },
      },
      heading1: headed(1),
      heading2: headed(2),
      heading3: headed(3),
      heading4: headed(4),
      listParagraph: { paragraph: { spacing: { after: points(gaps.item) } } },
      hyperlink: { run: { color: colours.link, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'Cell',
        name: 'Table Contents',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: points(2), ...lineOf(1.05) } },
      },
      {
        id: 'Line',
        name: 'Line to write on',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: half(sizes.foot), color: colours.quiet },
        paragraph: { spacing: { after: 0 } },
      },
    ],
    characterStyles: [
      {
        id: 'Quiet',
        name: 'Quiet',
        basedOn: 'DefaultParagraphFont',
        run: { size: half(sizes.quiet), color: colours.quiet },
      },
      { id: 'Code', name: 'Code', basedOn: 'DefaultParagraphFont', run: { font: codeFace } },
    ],
  };
}

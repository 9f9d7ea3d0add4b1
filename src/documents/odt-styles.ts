/** The look of a document in OpenDocument's own styles. */
import { codeFace, colours, face, gaps, hand, headings, indent, sizes } from './look.ts';
import { tag } from './xml.ts';

export const mm = (value: number) => `${value}mm`;
export const pt = (value: number) => `${value}pt`;

interface TextLook {
  readonly size?: string;
  readonly weight?: 'bold';
  readonly italic?: boolean;
  readonly colour?: string;
  readonly face?: string;
}

/** Sizes and weights are told for every kind of script. */
export function textProperties({ size, weight, italic, colour, face: name }: TextLook) {
  const slant = italic ? 'italic' : undefined;
  return {
    'fo:color': colour === undefined ? undefined : `#${colour}`,
    'fo:font-family': name,
    'style:font-family-asian': name,
    'style:font-family-complex': name,
    'fo:font-size': size,
    'style:font-size-asian': size,
    'style:font-size-complex': size,
    'fo:font-weight': weight,
    'style:font-weight-asian': weight,
    'style:font-weight-complex': weight,
    'fo:font-style': slant,
    'style:font-style-asian': slant,
    'style:font-style-complex': slant,
  };
}

/** @param language BCP 47 */
export function odtStyles(language: string): string {
  return [
    tag(
      'style:default-style',
      { 'style:family': 'paragraph' },
      tag('style:paragraph-properties', { 'fo:orphans': 2, 'fo:widows': 2 }),
      tag('style:text-properties', {
        ...textProperties({ size: pt(sizes.text), colour: colours.ink, face }),
        ...languageProperties(language),
      }),
    ),
    paragraphStyle('Standard', {}, {}),
    paragraphStyle(
      'Text_20_body',
      { 'fo:margin-bottom': pt(gaps.paragraph), 'fo:line-height': '115%' },
      {},
      'Text body',
    ),
    paragraphStyle('List', { 'fo:margin-bottom': pt(gaps.item), 'fo:line-height': '115%' }, {}),
    paragraphStyle(
      'Table_20_Contents',
      { 'fo:margin-bottom': pt(2), 'fo:line-height': '105%' },
      {},
      'Table Contents',
    ),
    paragraphStyle('Footer', {}, { colour: colours.quiet }),
    paragraphStyle(
      'Box',
      {
        'fo:keep-together': 'always',
        'fo:margin-left': mm(indent),
        'fo:text-indent': mm(-indent),
        'fo:margin-bottom': pt(gaps.item),
      },
      {},
    ),
    paragraphStyle(
      'Line',
      {
        'fo:line-height': mm(hand),
        'fo:border-bottom': `0.5pt solid #${colours.rule}`,
        'style:join-border': 'false',
      },
      {},
    ),
    ...Object.entries(headings).map(([level, { size, before, after }]) =>
      headingStyle(
        level,
        {
          'fo:margin-top': pt(Math.max(0, before - gaps.paragraph)),
          'fo:margin-bottom': pt(after),
        },
        pt(size),
      ),
    ),
    textStyle('Strong', { weight: 'bold' }),
    textStyle('Emphasis', { italic: true }),
    textStyle('StrongEmphasis', { weight: 'bold', italic: true }),
    textStyle('Quiet', { size: pt(sizes.quiet), colour: colours.quiet }),
    textStyle('Code', { face: codeFace }),
    tag(
      'style:style',
      { 'style:name': 'Link', 'style:family': 'text' },
      tag('style:text-properties', {
        ...textProperties({ colour: colours.link }),
        'style:text-underline-style': 'solid',
        'style:text-underline-color': 'font-color',
      }),
    ),
    listStyle('Points'),
    listStyle('Numbers'),
  ].join('');
}

/** `en-GB` is language `en`, country `GB`; a script stands between them where it is not the usual one. */
function languageProperties(tagged: string) {
  const { language, script, region = 'none' } = new Intl.Locale(tagged);
  return {
    'fo:language': language,
    'fo:script': script,
    'fo:country': region,
    'style:rfc-language-tag': script === undefined ? undefined : tagged,
  };
}

function paragraphStyle(
  name: string,
  paragraph: Readonly<Record<string, string>>,
  look: TextLook,
  shown?: string,
): string {
  return tag(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shown,
      'style:family': 'paragraph',
      'style:parent-style-name': name === 'Standard' ? undefined : 'Standard',
      'style:class': 'text',
    },
    tag('style:paragraph-properties', paragraph),
    tag('style:text-properties', textProperties(look)),
  );
}

function headingStyle(
  level: string,
  paragraph: Readonly<Record<string, string>>,
  size: string,
): string {
  return tag(
    'style:style',
    {
      'style:name': `Heading_20_${level}`,
      'style:display-name': `Heading ${level}`,
      'style:family': 'paragraph',
      'style:parent-style-name': 'Standard',
      'style:next-style-name': 'Text_20_body',
      'style:default-outline-level': level,
      'style:class': 'text',
    },
    tag('style:paragraph-properties', {
      ...paragraph,
      'fo:keep-with-next': 'always',
      'fo:keep-together': 'always',
    }),
    tag('style:text-properties', textProperties({ size, weight: 'bold' })),
  );
}

function textStyle(name: string, look: TextLook): string {
  return tag(
    'style:style',
    { 'style:name': name, 'style:family': 'text' },
    tag('style:text-properties', textProperties(look)),
  );
}

function listStyle(name: 'Points' | 'Numbers'): string {
  const levels = [1, 2, 3, 4].map((level) => {
    const place = tag(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      tag('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': mm(indent * level),
        'fo:text-indent': mm(-indent),
        'fo:margin-left': mm(indent * level),
      }),
    );
    return name === 'Points'
      ? tag(
          'text:list-level-style-bullet',
          { 'text:level': level, 'text:bullet-char': '\u2022' },
          place,
        )
      : tag(
          'text:list-level-style-number',
          { 'text:level': level, 'style:num-format': '1', 'style:num-suffix': '.' },
          place,
        );
  });
  return tag('text:list-style', { 'style:name': name }, ...levels);
}

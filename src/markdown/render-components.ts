/** Rendering of the closed set of components. Attributes are literal text; the gate has checked them. */
import type { Element, ElementContent, Properties } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Handlers, State } from 'mdast-util-to-hast';
import type { Picture, RenderContext } from './render-context.ts';
import { citation } from './render-text.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;
type Draw = (
  attributes: Readonly<Record<string, string>>,
  children: ElementContent[],
  context: RenderContext,
  type: Component['type'],
) => Element;

const drawings: Readonly<Record<string, Draw>> = {
  Figure: drawFigure,
  Note: drawNote,
  Quote: drawQuote,
  Steps: (_, children) => element('div', { className: ['steps-list'] }, children),
  Measure: drawMeasure,
  Blank: drawBlank,
};

export function componentHandlers(context: RenderContext): Handlers {
  const draw = (state: State, node: Component): Element => {
    const drawing = drawings[node.name ?? ''];
    if (!drawing) throw new Error(`The gate let a component "${node.name ?? ''}" through`);
    return drawing(
      literalAttributes(node),
      state.all(node) as ElementContent[],
      context,
      node.type,
    );
  };
  return { mdxJsxFlowElement: draw, mdxJsxTextElement: draw };
}

/** Attributes with literal values; anything else was refused by the gate. */
export function literalAttributes(node: Component): Readonly<Record<string, string>> {
  return Object.fromEntries(
    node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string'
        ? [[each.name, each.value]]
        : [],
    ),
  );
}

/** `"1, 3"` as numbers. */
function sourceList(value: string): readonly number[] {
  return value.split(',').map((each) => Number(each.trim()));
}

function drawFigure(
  { src = '', alt = '', caption, credit }: Readonly<Record<string, string>>,
  _: ElementContent[],
  context: RenderContext,
): Element {
  const words: ElementContent[] = [
    ...(caption === undefined ? [] : [text(caption)]),
    ...(credit === undefined
      ? []
      : [element('span', { className: ['credit'] }, [text(` ${credit}`)])]),
  ];
  return element('figure', { className: ['picture'] }, [
    pictureElement(context.picture(src), alt),
    ...(words.length === 0 ? [] : [element('figcaption', {}, words)]),
  ]);
}

function pictureElement(picture: Picture, alt: string): Element {
  return element('picture', {}, [
    ...picture.sources.map(({ type, srcset }) =>
      element('source', { type, srcSet: srcset, sizes: '(width < 40rem) 100vw, 36rem' }, []),
    ),
    element(
      'img',
      {
        src: picture.fallback,
        alt,
        width: picture.width,
        height: picture.height,
        loading: 'lazy',
        decoding: 'async',
      },
      [],
    ),
  ]);
}

function drawNote(
  { title }: Readonly<Record<string, string>>,
  children: ElementContent[],
): Element {
  const heading =
    title === undefined ? [] : [element('p', { className: ['aside-title'] }, [text(title)])];
  return element('div', { className: ['aside'], role: 'note' }, [...heading, ...children]);
}

function drawQuote(
  { who = '', source }: Readonly<Record<string, string>>,
  children: ElementContent[],
  context: RenderContext,
): Element {
  const cited =
    source === undefined ? [] : sourceList(source).flatMap((each) => citation(each, context));
  return element('figure', { className: ['quote'] }, [
    element('blockquote', {}, children),
    element('figcaption', {}, [text(who), ...cited]),
  ]);
}

function drawMeasure(
  { outcome = '' }: Readonly<Record<string, string>>,
  _: ElementContent[],
  context: RenderContext,
): Element {
  const { number, caption } = context.outcomeFigure(Number(outcome));
  return element('p', { className: ['inline-figure'] }, [
    element('span', { className: ['figure'] }, [text(number)]),
    text(' '),
    element('span', { className: ['figure-what'] }, [text(caption)]),
  ]);
}

/** Ruled lines under the words that say what belongs there. */
function drawBlank(
  { label = '', lines = '1', from }: Readonly<Record<string, string>>,
  _: ElementContent[],
  __: RenderContext,
  type: Component['type'],
): Element {
  const line = () => element('span', { className: ['blank-line'] }, []);
  return element(
    type === 'mdxJsxFlowElement' ? 'p' : 'span',
    { className: ['blank'], ...(from === undefined ? {} : { dataFrom: from }) },
    [
      element('span', { className: ['blank-label'] }, [text(label)]),
      element('span', { className: ['blank-lines'] }, Array.from({ length: Number(lines) }, line)),
    ],
  );
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

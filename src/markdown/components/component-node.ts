/** What becomes of a component: the nodes that the plain notation would make, or elements of HTML. */
import type { PhrasingContent, RootContent } from 'mdast';
import { directionOf } from '../../words/direction.ts';
import { htmlNode } from '../html-node.ts';
import type { FigureDraft } from '../figures/draft.ts';
import type { ComponentName } from './components.ts';
import type { Jsx } from './read-component.ts';
import { versesOf } from './verse.ts';

/** The node of a component. `values` are its properties, which are known to be well formed. */
export function componentNode(name: ComponentName, node: Jsx, values: Record<string, string>): RootContent {
  const { position } = node;
  const children = node.children as RootContent[];
  switch (name) {
    case 'Figure': {
      const { src = '', alt = '', number, credit, caption } = values;
      const draft: FigureDraft = {
        type: 'figureDraft',
        src,
        alt,
        ...(number !== undefined && { number }),
        children: [...(caption ? [text(caption, node)] : []), ...phrasing(children)],
        ...(credit && { credit: text(credit, node) }),
        ...(position && { position }),
      };
      return draft;
    }
    case 'Quotation':
      return attributed(
        htmlNode('blockquote', languageOf(values['lang']), paragraphs(children), position),
        'quotation',
      );
    case 'Verse':
      return attributed(
        htmlNode(
          'div',
          { className: ['verse'], ...languageOf(values['lang']) },
          versesOf(paragraphs(children)),
          position,
        ),
        'quotation',
      );
    case 'Lang':
      return htmlNode('span', languageOf(values['tag']), children, position);
    case 'Term':
      return {
        type: 'link',
        url: `term:${values['id'] ?? ''}`,
        children: children as never,
        ...(position && { position }),
      };
  }

  function attributed(body: RootContent, className: string): RootContent {
    const { source } = values;
    return source
      ? htmlNode('figure', { className: [className] }, [body, sourceNode([text(source, node)])], position)
      : body;
  }
}

/** The line below a quotation that says whence it is. */
export const sourceNode = (children: readonly RootContent[]): RootContent =>
  htmlNode('figcaption', { className: ['quotation-source'] }, children);

const text = (value: string, { position }: Jsx): PhrasingContent => ({
  type: 'text',
  value,
  ...(position && { position }),
});

/** A language and the direction in which it is written. */
const languageOf = (lang: string | undefined): Record<string, string> => (lang ? { lang, dir: directionOf(lang) } : {});

/** Words that stand between tags in one line are a paragraph. */
const paragraphs = (children: RootContent[]): RootContent[] => {
  const isLine = children.some(({ type }) =>
    ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'math'].includes(type),
  );
  return isLine ? [{ type: 'paragraph', children: children as PhrasingContent[] }] : children;
};

/** The words of paragraphs without these, for what stands in a caption. */
const phrasing = (children: RootContent[]): PhrasingContent[] =>
  children.flatMap((child, index): PhrasingContent[] =>
    child.type === 'paragraph'
      ? [...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []), ...child.children]
      : [child as PhrasingContent],
  );

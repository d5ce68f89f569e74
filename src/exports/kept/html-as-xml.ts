/** HTML as XML, which a browser's script may read as a document: what it says stays the same, hooks and classes too. */
import type { Element, ElementContent, RootContent } from 'hast';
import { find, html as htmlNames, svg as svgNames } from 'property-information';
import { treeOf } from './parts.ts';
import { element, type XmlContent } from './xml.ts';

/** Elements that bring a namespace of their own. */
const NAMESPACES: Readonly<Record<string, string>> = {
  math: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
};

/** Content for an element in the namespace of XHTML. */
export const htmlAsXml = (html: string): XmlContent[] => nodesOf(treeOf(html).children, htmlNames);

const nodesOf = (nodes: readonly (RootContent | ElementContent)[], names: typeof htmlNames): XmlContent[] =>
  nodes.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' ? elementOf(node, node.tagName === 'svg' ? svgNames : names) : undefined;
  });

function elementOf({ tagName, properties, children }: Element, names: typeof htmlNames): XmlContent {
  const attributes = Object.entries(properties).map(([property, value]) => {
    const { attribute, commaSeparated } = find(names, property);
    return [attribute, printed(value, commaSeparated ? ', ' : ' ')] as const;
  });
  const xmlns = NAMESPACES[tagName];
  return element(tagName, { ...(xmlns && { xmlns }), ...Object.fromEntries(attributes) }, nodesOf(children, names));
}

function printed(value: Element['properties'][string], between: string): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(between) : String(value);
}

/**
 * Footnotes of a web page, however its program names them: a link leads down to an element, and a link in that element
 * leads back up to it.
 */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Handle } from 'hast-util-to-mdast';
import { SKIP, visit } from 'unist-util-visit';

const [REFERENCE, DEFINITION] = ['footnote-reference', 'footnote-definition'];

/** Marks the references where they stand; takes the notes out of the page and gives them back. */
export function markFootnotes(page: Root): Element[] {
  const byId = new Map<string, Element>();
  visit(page, 'element', (node) => {
    for (const id of idsOf(node)) if (!byId.has(id)) byId.set(id, node);
  });
  const labels = new Map<Element, string>();
  visit(page, 'element', (node, _index, parent: Parents | undefined) => {
    const note = node.tagName === 'a' ? byId.get(target(node)) : undefined;
    const ids = [...idsOf(node), ...(parent?.type === 'element' ? idsOf(parent) : [])];
    if (!note || !ids.some((id) => takeLinksTo(note, id))) return undefined;
    const label = labels.get(note) ?? String(labels.size + 1);
    labels.set(note, label);
    Object.assign(node, { tagName: REFERENCE, properties: { label }, children: [] });
    return SKIP;
  });
  visit(page, 'element', (node) => {
    const [only, ...more] = node.children;
    if (node.tagName === 'sup' && more.length === 0 && only?.type === 'element' && only.tagName === REFERENCE)
      Object.assign(node, only);
  });
  const notes = [...labels].map(([note, label]): Element => {
    const properties = { label };
    return { type: 'element', tagName: DEFINITION, properties, children: note.children };
  });
  for (const note of labels.keys()) remove(page, note);
  return notes;
}

/** How the two marks become Markdown. */
export const footnoteHandlers: Record<string, Handle> = {
  [REFERENCE]: (_state, node) => {
    const label = String(node.properties.label);
    return { type: 'footnoteReference', identifier: label, label };
  },
  [DEFINITION]: (state, node) => {
    const label = String(node.properties.label);
    return { type: 'footnoteDefinition', identifier: label, label, children: state.toFlow(state.all(node)) };
  },
};

const idsOf = ({ properties }: Element): string[] =>
  [properties.id, properties.name].filter((id) => typeof id === 'string' && id !== '') as string[];

function target({ properties: { href } }: Element): string {
  return typeof href === 'string' && href.startsWith('#') ? decodeURIComponent(href.slice(1)) : '';
}

/** Takes the links back out of a note; tells whether there was one. */
function takeLinksTo(note: Element, id: string): boolean {
  let found = false;
  visit(note, 'element', (node, index, parent: Parents | undefined) => {
    if (node.tagName !== 'a' || target(node) !== id || !parent || index === undefined) return undefined;
    found = true;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return found;
}

/** Removes an element, and the elements around it that held nothing else. */
function remove(tree: Nodes, element: Element): void {
  visit(tree, 'element', (node, index, parent: Parents | undefined) => {
    if (node !== element || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    if (parent.type === 'element' && parent.children.every(isBlank)) remove(tree, parent);
    return false;
  });
}

const isBlank = (node: ElementContent | Root['children'][number]): boolean =>
  node.type === 'element' ? node.tagName === 'hr' : !toString(node).trim();

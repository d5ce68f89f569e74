/** Signs of the edition's notation that a study uses for itself. No backslash escapes them; an element around them does. */
import type { Nodes, Parents, PhrasingContent } from 'mdast';

/** A passage number, the beginnings of an id and of a footnote, and the colon of `term:`, `passage:`, `figure:` and `table:`. */
const NOTATION = /¶|\[(?=[#^])|(?<=\b(?:term|passage|figure|table)):(?=\S)/gu;

/** Puts each of them in a `<span>`. */
export function spellOut(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if ('children' in node) spellOut(node);
    return node.type === 'text' ? spelledOut(node.value) : [node];
  }) as never;
}

function spelledOut(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) nodes.push({ type: 'text', value: value.slice(from, to) });
  };
  for (const { index, 0: sign } of value.matchAll(NOTATION)) {
    text(index);
    const children: PhrasingContent[] = [{ type: 'text', value: sign }];
    nodes.push({ type: 'mdxJsxTextElement', name: 'span', attributes: [], children });
    from = index + sign.length;
  }
  text(value.length);
  return nodes;
}

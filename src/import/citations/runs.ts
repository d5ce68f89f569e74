/** A paragraph as one run of text, so that what is found in it may cross emphasis and links. */
import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';

/** Stands for what is no text: a break, a footnote, code. */
const OBJECT = '\ufffc';

interface Leaf {
  node: Nodes;
  parents: Parents[];
  start: number;
  end: number;
}

export interface Run {
  text: string;
  /** Puts `nodes` in the place of the text from `start` to `end`. Later places first: offsets stay those of `text`. */
  replace: (start: number, end: number, nodes: PhrasingContent[]) => void;
}

export function runOf(block: Parents): Run {
  const leaves: Leaf[] = [];
  let text = '';
  const walk = (parent: Parents, above: Parents[]): void => {
    const parents = [...above, parent];
    for (const node of parent.children) {
      if ('children' in node) walk(node, parents);
      else {
        const value = node.type === 'text' ? node.value : OBJECT;
        leaves.push({ node, parents, start: text.length, end: text.length + value.length });
        text += value;
      }
    }
  };
  walk(block, []);
  return { text, replace };

  function replace(start: number, end: number, nodes: PhrasingContent[]): void {
    const touched = leaves.filter((leaf) => leaf.start < end && leaf.end > start && leaf.node.type === 'text');
    for (const leaf of touched.toReversed()) {
      const node = leaf.node as Text;
      const before = node.value.slice(0, Math.max(0, start - leaf.start));
      const after = node.value.slice(Math.max(0, end - leaf.start));
      const put = leaf === touched[0] ? nodes : [];
      const siblings = leaf.parents.at(-1)?.children as Nodes[];
      const rest: Nodes[] = after ? [{ type: 'text', value: after }] : [];
      siblings.splice(siblings.indexOf(node) + 1, 0, ...put, ...rest);
      node.value = before;
      leaf.end = leaf.start + before.length;
    }
    for (const { node, parents } of touched) if ((node as Text).value === '') prune(node, parents);
  }
}

/** Removes an empty node, and the marks around it that hold nothing else. A link around a citation would be two links. */
function prune(node: Nodes, parents: readonly Parents[]): void {
  const parent = parents.at(-1);
  if (!parent) return;
  const siblings = parent.children as Nodes[];
  siblings.splice(siblings.indexOf(node), 1);
  if (siblings.length === 0 && parents.length > 1) prune(parent, parents.slice(0, -1));
}

/** Takes the address off links that hold a citation, which is a link itself. */
export function unlinkCitations(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (!('children' in node)) return [node];
    unlinkCitations(node);
    return node.type === 'link' && node.children.some(holdsCitation) ? node.children : [node];
  }) as never;
}

const holdsCitation = (node: Nodes): boolean =>
  node.type === 'citation' || ('children' in node && node.children.some(holdsCitation));

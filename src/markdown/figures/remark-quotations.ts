/**
 * A quotation says whence it is in its last line, after a dash.
 *
 * `> The lamps are lit.` / `>` / `> — [@wick-1890, p. 3]` → `<figure class="quotation"><blockquote>…</blockquote><figcaption>…`
 */
import type { Blockquote, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { htmlNode } from '../html-node.ts';
import { sourceNode } from '../components/component-node.ts';

const DASH = /^\s*(?:—|–|--)\s*/;

export function remarkQuotations() {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (node: Blockquote, index, parent: Parents | undefined) => {
      const source = takeSource(node);
      if (!source || !parent || index === undefined) return;
      parent.children.splice(index, 1, quotation(node, source) as never);
      return [SKIP, index + 1];
    });
  };
}

const quotation = (node: Blockquote, source: PhrasingContent[]) =>
  htmlNode('figure', { className: ['quotation'] }, [node, sourceNode(source)], node.position);

/** Takes the last line off a quotation, where it begins with a dash. */
function takeSource(node: Blockquote): PhrasingContent[] | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'paragraph') return undefined;
  const [first] = last.children;
  if (node.children.length > 1 && first?.type === 'text' && DASH.test(first.value)) {
    node.children.pop();
    return [{ ...first, value: first.value.replace(DASH, '') }, ...last.children.slice(1)];
  }
  return lastLine(last);
}

/** The same where the line stands in the paragraph of the quotation. */
function lastLine(paragraph: Paragraph): PhrasingContent[] | undefined {
  const at = paragraph.children.findLastIndex(
    (child) => child.type === 'text' && /\n\s*(?:—|--)\s+\S?[^\n]*$/.test(child.value),
  );
  const child = paragraph.children[at];
  if (child?.type !== 'text') return undefined;
  const from = child.value.lastIndexOf('\n');
  const rest = paragraph.children.slice(at + 1);
  paragraph.children = [...paragraph.children.slice(0, at), { ...child, value: child.value.slice(0, from) }];
  return [{ ...child, value: child.value.slice(from + 1).replace(DASH, '') }, ...rest];
}

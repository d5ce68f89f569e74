/** HTML in Markdown: elements in a line become what they mean, blocks are read as pages are. */
import type { Html, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Dropped } from '../manuscript.ts';

/** Elements in a line that a chapter can hold. */
const KEPT = new Set('abbr bdi bdo cite dfn kbd mark q s small sub sup u var'.split(' '));
const AS_MARKDOWN: Record<string, 'emphasis' | 'strong'> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
};
const TAG = /^<(\/?)([a-z][\w-]*)\b[^>]*?(\/?)>$/i;

/** Changes the tree in place; gives what is not to be seen on a page either. */
export async function withoutHtml(tree: Root): Promise<Dropped[]> {
  const dropped: Dropped[] = [];
  const blocks: { parent: Parents; node: Html }[] = [];
  const lines = new Set<Parents>();
  visit(tree, 'html', (node, _index, parent: Parents | undefined) => {
    if (!parent) return;
    if (PHRASING.has(parent.type)) lines.add(parent);
    else blocks.push({ parent, node });
  });
  for (const parent of lines) parent.children = paired(parent.children as PhrasingContent[]);
  if (blocks.length === 0) return dropped;
  const { readFragment } = await import('./html.ts');
  for (const { parent, node } of blocks) {
    const found = readFragment(node.value);
    for (const item of found.dropped) dropped.push({ ...item, line: node.position?.start.line });
    const siblings = parent.children as Nodes[];
    siblings.splice(siblings.indexOf(node), 1, ...found.children);
  }
  return dropped;
}

const PHRASING = new Set(['delete', 'emphasis', 'heading', 'link', 'paragraph', 'strong', 'tableCell']);

/** Puts what stands between two tags into an element. Tags without a fellow, and comments, have no words. */
function paired(nodes: PhrasingContent[]): PhrasingContent[] {
  const open: { name: string; children: PhrasingContent[] }[] = [{ name: '', children: [] }];
  const put = (...all: PhrasingContent[]) => open.at(-1)?.children.push(...all);
  for (const node of nodes) {
    const [, slash, tag = '', selfClosed] = (node.type === 'html' ? TAG.exec(node.value) : null) ?? [];
    const name = tag.toLowerCase();
    if (node.type !== 'html') put(node);
    else if (name === 'br') put({ type: 'break' });
    else if (!slash && !selfClosed && (KEPT.has(name) || AS_MARKDOWN[name])) open.push({ name, children: [] });
    else if (slash && open.some((element) => element.name === name)) {
      while (open.length > 1) {
        const { name: own = '', children = [] } = open.pop() ?? {};
        if (own !== name) put(...children);
        else {
          put(element(own, children));
          break;
        }
      }
    }
  }
  return open.flatMap(({ children }) => children);
}

function element(name: string, children: PhrasingContent[]): PhrasingContent {
  const type = AS_MARKDOWN[name];
  return type ? { type, children } : { type: 'mdxJsxTextElement', name, attributes: [], children };
}

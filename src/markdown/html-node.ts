/** Elements of HTML in the tree of Markdown: what a plugin makes that Markdown has no node for. */
import type { ElementContent, Properties } from 'hast';
import type { RootContent, Parents } from 'mdast';
import type { Node, Position } from 'unist';

export interface HtmlNode extends Node {
  type: 'htmlElement';
  children: never[];
  data: { hName: string; hProperties: Properties; hChildren?: ElementContent[] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    htmlElement: HtmlNode;
  }
  interface RootContentMap {
    htmlElement: HtmlNode;
  }
}

/** An element with nodes of Markdown in it. */
export const htmlNode = (
  hName: string,
  hProperties: Properties,
  children: readonly RootContent[],
  position?: Position,
): HtmlNode => ({
  type: 'htmlElement',
  data: { hName, hProperties },
  children: children as never[],
  ...(position && { position }),
});

/** An element whose inside is made already. */
export const finishedNode = (
  hName: string,
  hProperties: Properties,
  hChildren: ElementContent[],
  position?: Position,
): HtmlNode => ({ ...htmlNode(hName, hProperties, [], position), data: { hName, hProperties, hChildren } });

/** Puts nodes in the place of one. */
export function replaceNode(parent: Parents, node: RootContent, nodes: readonly RootContent[]): void {
  parent.children.splice(parent.children.indexOf(node as never), 1, ...(nodes as never[]));
}

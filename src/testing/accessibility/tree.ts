/** What a screen reader is told of a page: landmarks, headings and controls, as lines that a person can read. */
import type { CDPSession } from 'playwright-core';

const LANDMARKS = new Set(['banner', 'navigation', 'main', 'contentinfo', 'search', 'complementary', 'form', 'dialog']);
const PARTS = new Set(['region', 'article']);
const CONTROLS = new Set(
  'button checkbox combobox DisclosureTriangle DisclosureTriangleGrouped listbox menuitem radio searchbox slider spinbutton switch tab textbox'.split(
    ' ',
  ),
);
/** What holds content in `main`: links in it are told nowhere. */
const CONTENT = new Set('article definition figure listitem note paragraph region row term'.split(' '));

/** A node of the browser's accessibility tree. */
export interface TreeNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** A landmark with its lines; parts of other landmarks are left to those. */
export interface Landmark {
  /** Role and name: `navigation Contents`. */
  title: string;
  lines: string[];
}

/** All nodes of the page that a session speaks with, the root first. */
export async function treeOf(client: CDPSession): Promise<readonly TreeNode[]> {
  return ((await client.send('Accessibility.getFullAXTree')) as { nodes: TreeNode[] }).nodes;
}

/** Whether the node is a landmark: a form without a name is none (HTML-AAM), though newer browsers list it. */
const isLandmark = ({ ignored, role, name }: TreeNode): boolean =>
  !ignored && LANDMARKS.has(role?.value ?? '') && !(role?.value === 'form' && !name?.value);

/** Roles and names of all landmarks, sections and articles of a page included; each should have a name of its own. */
export const landmarkNames = (nodes: readonly TreeNode[]): string[] =>
  nodes
    .filter((node) => isLandmark(node) || (!node.ignored && PARTS.has(node.role?.value ?? '')))
    .map(({ role, name }) => `${role?.value ?? ''} ${name?.value ?? ''}`);

/** Landmarks in the order of the page, with the headings, controls and, but for prose, links in each; first what is in none. */
export function landmarksOf(nodes: readonly TreeNode[], generalName: (name: string) => string): Landmark[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const outside: Landmark = { title: 'outside of landmarks', lines: [] };
  const found = [outside];

  function visit(node: TreeNode, landmark: Landmark, inContent: boolean): void {
    const role = node.ignored ? '' : (node.role?.value ?? '');
    const name = generalName(node.name?.value ?? '');
    let [inside, content] = [landmark, inContent || CONTENT.has(role)];
    if (isLandmark(node)) {
      inside = { title: `${role} ${name}`.trimEnd(), lines: [] };
      found.push(inside);
      // What stands around does not make it content.
      content = false;
    } else if (role === 'heading') {
      const level = node.properties?.find((property) => property.name === 'level')?.value.value;
      inside.lines.push(`heading ${String(level)} ${name}`);
    } else if (CONTROLS.has(role) || (role === 'link' && (!content || !inside.title.startsWith('main'))))
      inside.lines.push(`${role} ${name}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, inside, content);
    }
  }
  const [root] = nodes;
  if (root) visit(root, outside, false);
  return found.map(({ title, lines }) => ({ title, lines: counted(lines) }));
}

/** From so many headings of one level on, they are a list of content. */
const MANY = 8;

/** Each line once, in the order of first appearance; how often something comes is a matter of content. */
function counted(lines: readonly string[]): string[] {
  const times = Map.groupBy(lines, (line) => line);
  const levels = Map.groupBy(times.keys(), (line) => /^heading \d/.exec(line)?.[0]);
  return [...times].flatMap(([line, { length }]) => {
    const level = /^heading \d/.exec(line)?.[0];
    const same = level === undefined ? [] : (levels.get(level) ?? []);
    if (same.length > MANY) return line === same[0] ? [`${level ?? ''}, many`] : [];
    return [length > 1 ? `${line}, several` : line];
  });
}

/** Reads the HTML of citeproc-js into a small tree of known parts. Everything else becomes text, so data stays data. */
import type { ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';

/** Tag under which one work of a cluster comes out of citeproc-js. */
export const ENTRY = 'csl-entry';

/** Formatted words. `entry` is one work of a cluster, with its internal id. */
export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'format'; format: Format; children: Inline[] }
  | { kind: 'entry'; id: string | undefined; children: Inline[] };

export type Format = 'i' | 'b' | 'sup' | 'sub' | 'small-caps' | 'upright';

/** Reads the HTML of a cluster. */
export const readCluster = (html: string): Inline[] => fromHtml(html, { fragment: true }).children.flatMap(toInline);

function toInline(node: RootContent): Inline[] {
  if (node.type === 'text') return [{ kind: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap(toInline);
  if (node.tagName === ENTRY) {
    const id = node.properties['id'];
    return [{ kind: 'entry', id: typeof id === 'string' ? id : undefined, children }];
  }
  const format = formatOf(node.tagName, node.properties['style']);
  return format ? [{ kind: 'format', format, children }] : children;
}

/** Formats of citeproc-js: tags, and `span` with a style, which our Content-Security-Policy does not allow. */
function formatOf(tag: string, style: unknown): Format | undefined {
  if (tag === 'em') return 'i';
  if (tag === 'i' || tag === 'b' || tag === 'sup' || tag === 'sub') return tag;
  if (tag !== 'span' || typeof style !== 'string') return undefined;
  if (style.includes('small-caps')) return 'small-caps';
  return style.includes('font-style:normal') ? 'upright' : undefined;
}

/** Words of a tree. */
export const plainText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.value : plainText(node.children))).join('');

/** An entry of the bibliography as HTML and as text: `i b sup sub`, `span.small-caps`, `span.upright` and safe links only. */
export function readReference(html: string, edit: (text: string) => string): { html: string; text: string } {
  const children = trim(fromHtml(html, { fragment: true }).children.flatMap((node) => toSafe(node, edit)));
  const element = { type: 'element' as const, tagName: 'div', properties: {}, children };
  return {
    html: toHtml(children, { characterReferences: { useNamedReferences: true } }),
    text: toString(element).replace(/ {2,}/g, ' '),
  };
}

function toSafe(node: RootContent, edit: (text: string) => string): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: edit(node.value).replace(/[ \n\t]+/g, ' ') }];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => toSafe(child, edit));
  if (node.tagName === 'a') {
    // The words are the address; citeproc-js does not escape quotation marks in the attribute.
    const words = edit(toString(node));
    const href = /^https?:\/\//i.test(words) ? words : String(node.properties['href']);
    return isWebAddress(href) ? [{ type: 'element', tagName: 'a', properties: { href }, children }] : children;
  }
  const format = formatOf(node.tagName, node.properties['style']);
  if (format === 'small-caps' || format === 'upright')
    return [{ type: 'element', tagName: 'span', properties: { className: [format] }, children }];
  if (format) return [{ type: 'element', tagName: format, properties: {}, children }];
  // Parts that a style sets on lines or in columns of their own follow each other here.
  return node.tagName === 'div' ? [...children, { type: 'text', value: ' ' }] : children;
}

const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href) && URL.canParse(href);

/** Takes space off both ends and joins neighbouring texts with single spaces. */
function trim(nodes: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = `${last.value}${node.value}`.replace(/ {2,}/g, ' ');
    else joined.push(node);
  }
  const [first, last] = [joined[0], joined.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return joined.filter((node) => node.type !== 'text' || node.value !== '');
}

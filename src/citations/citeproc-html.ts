/**
 * Reads the HTML of citeproc-js into a small tree of known parts. It escapes `&`, `<` and `>` of all data as numbers, so a `<`
 * opens a tag of its own; what is no known tag is dropped and its words stay.
 */

/** Tag under which one work of a cluster comes out of citeproc-js. */
export const ENTRY = 'csl-entry';

export type Format = 'i' | 'b' | 'sup' | 'sub' | 'small-caps' | 'upright';

/** Words, formatted words, one work of a cluster with its internal id, or an address. */
export type Inline =
  | { kind: 'text'; value: string }
  | { kind: 'format'; format: Format; children: Inline[] }
  | { kind: 'entry'; id: string; children: Inline[] }
  | { kind: 'address'; children: Inline[] };

const TAG = /<(\/?)([a-z][a-z0-9-]*)([^>]*)>/gi;

/** Reads the HTML of a cluster or of an entry of the bibliography. */
export function readHtml(html: string): Inline[] {
  const root: Inline[] = [];
  const open: { tag: string; node: Inline | undefined; children: Inline[] }[] = [
    { tag: '', node: undefined, children: root },
  ];
  let from = 0;
  const addText = (to: number): void => {
    if (to > from) open.at(-1)?.children.push({ kind: 'text', value: decode(html.slice(from, to)) });
  };
  for (const { index, 0: all, 1: slash, 2: tag = '', 3: attributes = '' } of html.matchAll(TAG)) {
    addText(index);
    from = index + all.length;
    const parent = open.at(-1)?.children ?? root;
    if (slash) {
      const closed = open.length > 1 ? open.pop() : undefined;
      const outside = open.at(-1)?.children ?? root;
      if (closed?.node) outside.push(closed.node);
      // Parts that a style sets on lines or in columns of their own follow each other here.
      if (tag === 'div') outside.push({ kind: 'text', value: ' ' });
    } else {
      const node = nodeOf(tag, attributes);
      open.push({ tag, node, children: node ? node.children : parent });
    }
  }
  addText(html.length);
  return root;
}

type ParentNode = Exclude<Inline, { kind: 'text' }>;

function nodeOf(tag: string, attributes: string): ParentNode | undefined {
  if (tag === ENTRY) return { kind: 'entry', id: /id="([^"]*)"/.exec(attributes)?.[1] ?? '', children: [] };
  if (tag === 'a') return { kind: 'address', children: [] };
  const format = formatOf(tag, attributes);
  return format && { kind: 'format', format, children: [] };
}

/** Formats of citeproc-js: tags, and `span` with a style, which our Content-Security-Policy does not allow. */
function formatOf(tag: string, attributes: string): Format | undefined {
  if (tag === 'em') return 'i';
  if (tag === 'i' || tag === 'b' || tag === 'sup' || tag === 'sub') return tag;
  if (attributes.includes('font-variant:small-caps')) return 'small-caps';
  return attributes.includes('font-style:normal') ? 'upright' : undefined;
}

const decode = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/[ \n\t]+/g, ' ');

/** Words of a tree. */
export const plainText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.value : plainText(node.children))).join('');

/** A tree as HTML: `i b sup sub`, `span.small-caps`, `span.upright`, and links whose words are a web address. */
export const toReferenceHtml = (nodes: readonly Inline[]): string => nodes.map(nodeHtml).join('');

function nodeHtml(node: Inline): string {
  if (node.kind === 'text') return escapeHtml(node.value);
  const inside = toReferenceHtml(node.children);
  if (node.kind === 'format')
    return node.format === 'small-caps' || node.format === 'upright'
      ? `<span class="${node.format}">${inside}</span>`
      : `<${node.format}>${inside}</${node.format}>`;
  const address = plainText(node.children);
  const isLink = node.kind === 'address' && /^https?:\/\//i.test(address) && URL.canParse(address);
  return isLink ? `<a href="${escapeHtml(address)}">${inside}</a>` : inside;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

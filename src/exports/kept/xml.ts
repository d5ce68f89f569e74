/** XML as text: elements, attributes and words, escaped. */

/** Well-formed XML, as the functions of this file make it. */
export interface Xml {
  readonly xml: string;
}
/** Words are escaped; what is absent is left out. */
export type XmlContent = Xml | string | undefined | readonly XmlContent[];
type Attributes = Readonly<Record<string, string | number | undefined>>;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words for content and attributes; characters that XML 1.0 does not allow are left out. */
const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const print = (content: XmlContent): string => {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  return 'xml' in content ? content.xml : content.map(print).join('');
};

/** An element; attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: XmlContent[]): Xml {
  const printed = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inner = print(children);
  return { xml: inner === '' ? `<${name}${printed.join('')}/>` : `<${name}${printed.join('')}>${inner}</${name}>` };
}

/** Blocks, each on a line of its own. */
export const lines = (blocks: readonly XmlContent[]): Xml => ({
  xml: blocks
    .filter((block) => block !== undefined)
    .map((block) => `\n${print(block)}`)
    .join(''),
});

/** A whole file. */
export const xmlFile = (root: Xml, doctype = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${root.xml}\n`;

/**
 * The shape of a page: its elements and attributes without their words. Whether HTML is valid depends on the shape, and
 * most pages of a site have the shape of another.
 */

/** Attributes whose values say nothing to the standard, beyond being empty or having spaces. */
const FREE =
  /^(?:href|src|id|for|content|title|alt|d|points|x|y|x1|x2|y1|y2|cx|cy|r|width|height|viewbox|transform|aria-label|aria-labelledby|aria-describedby|aria-controls|popovertarget|cite|datetime|class|value|name|headers|form|list|data-[\w-]*)$/;
/** Those of them that are names or addresses, which have rules of their own. */
const NAME =
  /^(?:href|src|id|for|name|aria-labelledby|aria-describedby|aria-controls|popovertarget|list|form|headers)$/;
/** Elements within which the order of what stands there is free. */
const LOOSE = /^(?:p|span|a|em|i|b|strong|cite|q|li|dd|dt|td|th|figcaption|g|div|section|mark|dfn|small|h[1-6])$/;
/** Elements of which it matters how many there are. */
const COUNTED = /^<(?:nav|aside|header|footer|main|form|section|title|h\d)\b/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<\/?[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Two pages of the same shape are valid both or neither. Undefined where tags do not pair, so that nothing is known. */
export function shapeOf(html: string): string | undefined {
  const open: { tag: string; start: string; parts: string[] }[] = [{ tag: '', start: '', parts: [] }];
  for (const [token] of html.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (!top) return undefined;
    const [, slash, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(token) ?? [];
    if (name === undefined) top.parts.push(token.startsWith('<!') ? '!' : wordsOf(token));
    else if (slash) {
      if (name !== top.tag || open.length === 1) return undefined;
      open.pop();
      open.at(-1)?.parts.push(`${top.start}${inside(top)}</>`);
    } else {
      const start = startOf(token, name);
      if (/^(?:script|style)$/i.test(name) || VOID.test(name) || token.endsWith('/>')) top.parts.push(start);
      else open.push({ tag: name, start, parts: [] });
    }
  }
  return open.length === 1 ? inside(open[0]) : undefined;
}

/** What is inside an element: each thing once where order is free, else without what follows itself. */
function inside(element: { tag: string; parts: readonly string[] } | undefined): string {
  if (!element) return '';
  const { tag, parts } = element;
  const kept = parts.filter((part) => COUNTED.test(part));
  if (LOOSE.test(tag)) return [...new Set(parts), ...kept].sort().join('');
  return parts
    .filter((part, index) => COUNTED.test(part) || (part !== parts[index - 1] && part !== parts[index - 2]))
    .join('');
}

/** Text is text, blank or not; signs that should be escaped are seen. */
const wordsOf = (text: string): string => (text.trim() === '' ? '' : /[<>]|&(?!#?\w+;)/.test(text) ? 'raw' : 'text');

function startOf(token: string, name: string): string {
  const attributes = token.slice(name.length + 1).replace(/\/?>$/, '');
  const written = [...attributes.matchAll(ATTRIBUTE)].map(([whole, key = '', value = '']) => {
    if (!FREE.test(key.toLowerCase())) return whole;
    const words = value.replace(/^["']|["']$/g, '');
    const name = NAME.test(key.toLowerCase()) && (/\s/.test(words) ? 'spaced' : /^[\d-]/.test(words) ? 'number' : '');
    return `${key}${value.charAt(0)}${words === '' ? 'empty' : name || ''}`;
  });
  return `<${name} ${written.join(' ')}${token.endsWith('/>') ? '/' : ''}>`;
}

/**
 * The shape of elements: their attributes and what stands in them, without the words. Whether HTML is valid depends on
 * the shape, and most pages of a site are made of the same ones.
 */

/** Attributes whose values say nothing to the standard, beyond being empty or having spaces. */
const FREE =
  /^(?:href|src|id|for|content|title|alt|d|points|x|y|x1|x2|y1|y2|cx|cy|r|width|height|viewbox|transform|aria-label|aria-labelledby|aria-describedby|aria-controls|popovertarget|cite|datetime|download|class|value|name|headers|form|list|data-[\w-]*)$/;
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

interface Open {
  tag: string;
  start: string;
  /** What is in it, each thing as it begins. */
  parts: string[];
  hasText: boolean;
}

/**
 * The shapes of a page's elements: each with the elements around it, its attributes, and what stands in it. A page of which
 * every shape was found on valid pages is valid. Undefined where tags do not pair, so that nothing is known.
 */
export function shapesOf(html: string): Set<string> | undefined {
  const shapes = new Set<string>();
  const open: Open[] = [{ tag: '', start: '', parts: [], hasText: false }];
  for (const [token] of html.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (!top) return undefined;
    const [, slash, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(token) ?? [];
    if (name === undefined) {
      const words = token.startsWith('<!') ? '!' : wordsOf(token);
      top.parts.push(words);
      top.hasText ||= words !== '' && words !== '!';
    } else if (slash) {
      if (name !== top.tag || open.length === 1) return undefined;
      open.pop();
      for (const part of inside(top))
        shapes.add(`${open.map(({ tag }) => tag).join(' ')} ${top.start}${part}${top.hasText ? '' : ' empty'}`);
      const around = open.at(-1);
      if (around) around.hasText ||= top.hasText;
    } else {
      // Of a script the tag alone: what is in it is no HTML.
      const start = startOf(/^<(?:[^"'>]|"[^"]*"|'[^']*')*>/.exec(token)?.[0] ?? token, name);
      top.parts.push(start);
      if (/^(?:script|style)$/i.test(name) || VOID.test(name) || token.endsWith('/>')) top.hasText ||= name === 'img';
      else open.push({ tag: name, start, parts: [], hasText: false });
    }
  }
  if (open.length !== 1) return undefined;
  for (const part of inside(open[0])) shapes.add(part);
  return shapes;
}

/** What is inside an element: each thing by itself where order is free, else all in their order. */
function inside(element: Open | undefined): string[] {
  if (!element) return [];
  const { tag, parts } = element;
  const counted = parts.filter((part) => COUNTED.test(part)).join('');
  if (LOOSE.test(tag)) return ['', ...new Set(parts), counted];
  return [
    parts
      .filter((part, index) => COUNTED.test(part) || (part !== parts[index - 1] && part !== parts[index - 2]))
      .join(''),
  ];
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

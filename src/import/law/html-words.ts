/** The texts of a web page, block by block: all that is between its tags, shown or not, and the descriptions of pictures. */
import type { Element, Nodes } from 'hast';

/** Elements within which a word may run on. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb ruby s samp small span strike strong
  sub sup time tt u var wbr`.split(/\s+/),
);
/** Elements that hold no words. */
const CODE = new Set(['script', 'style', 'template']);

export function pageTexts(tree: Nodes): string[] {
  const texts: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    const text = open.join('');
    if (text.trim()) texts.push(text);
    open = [];
  };
  // A stack of our own: a page may be nested deeper than functions can call each other.
  const stack: (Nodes | 'close')[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') close();
    else if (node.type === 'text') open.push(node.value);
    else if (node.type === 'root') stack.push(...node.children.toReversed());
    else if (node.type === 'element' && !CODE.has(node.tagName)) {
      const isBlock = !INLINE.has(node.tagName);
      // What is hidden in a line parts no word that is seen.
      if (!isBlock && isUnseen(node)) {
        texts.push(...pageTexts({ type: 'root', children: node.children }));
        continue;
      }
      if (isBlock) close();
      const { alt } = node.properties;
      if (node.tagName === 'img' && typeof alt === 'string') texts.push(alt);
      if (isBlock) stack.push('close');
      stack.push(...wordsWithin(node).toReversed());
    }
  }
  close();
  return texts;
}

const isUnseen = ({ properties: { hidden, style } }: Element): boolean =>
  (hidden !== undefined && hidden !== false) ||
  (typeof style === 'string' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));

/** A formula has its words twice, as MathML and as TeX: the TeX counts. */
function wordsWithin(node: Element): Nodes[] {
  return node.tagName === 'math' ? [texOf(node) ?? node].flatMap((own) => own.children) : node.children;
}

/** The TeX of a formula, where its program has kept it. */
export function texOf(math: Element): Element | undefined {
  const stack: Element[] = [math];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.tagName === 'annotation' && node.properties['encoding'] === 'application/x-tex') return node;
    stack.push(...node.children.filter((child) => child.type === 'element').toReversed());
  }
  return undefined;
}

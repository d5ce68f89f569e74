/** Formulas of a source, which its reader leaves in the text between signs that no font has, and how they are written. */
import type { Paragraph, PhrasingContent, Root, RootContent, TableCell, Text } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { SKIP, visit } from 'unist-util-visit';
import type { MathNode } from '../markdown/math/from-markdown.ts';
import { formulaOf } from '../markdown/math/mathml.ts';
import type { Dropped } from './manuscript.ts';

const [OPEN, CLOSE] = ['\u{f0004}', '\u{f0005}'];
const SIGNS = /(\u{f0004}[^\u{f0005}]*\u{f0005})/u;

/** A formula with its dollar signs, as a reader puts it into a text. */
export const formulaSign = (formula: string): string => `${OPEN}${formula}${CLOSE}`;

/**
 * Makes nodes of the formulas in a tree. What cannot be set is words again, with its dollar signs, and so are formulas in
 * headings, which are plain words; the first are named.
 */
export async function withFormulas(tree: Root): Promise<Dropped[]> {
  const texts: { node: Text; parent: Paragraph | TableCell }[] = [];
  const inHeadings: Text[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type === 'heading') {
      visit(node, 'text', (text) => void inHeadings.push(text));
      return SKIP;
    }
    if (node.type === 'text' && node.value.includes(OPEN))
      texts.push({ node, parent: parent as Paragraph | TableCell });
    return undefined;
  });
  for (const text of inHeadings) text.value = text.value.replaceAll(OPEN, '').replaceAll(CLOSE, '');
  const dropped: Dropped[] = [];
  for (const { node, parent } of texts) {
    const parts: PhrasingContent[] = [];
    for (const part of node.value.split(SIGNS)) {
      const found = part.startsWith(OPEN) ? await nodeOf(part.slice(OPEN.length, -CLOSE.length)) : part;
      if (typeof found !== 'string') parts.push({ ...found, ...(node.position && { position: node.position }) });
      else if (found) parts.push({ type: 'text', value: found });
      if (part.startsWith(OPEN) && typeof found === 'string')
        dropped.push({
          what: 'formula that cannot be set, kept as words',
          text: found,
          line: node.position?.start.line,
        });
    }
    parent.children.splice(parent.children.indexOf(node), 1, ...parts);
  }
  for (const { parent } of texts) onLinesOfItsOwn(parent);
  return dropped;
}

/** The node of a formula; its words where it cannot be set. */
async function nodeOf(formula: string): Promise<MathNode | string> {
  const [, signs = '', tex = ''] = /^(\$\$?)([^]*?)\$+$/.exec(formula) ?? [];
  const block = signs.length > 1;
  // An empty line would end it.
  const value = tex.replace(/\s*\n\s*/g, block ? '\n' : ' ').trim();
  if (value === '' || 'problem' in (await formulaOf(value, block))) return formula;
  return { type: 'math', value, block };
}

/** A paragraph that is one formula on lines of its own is no paragraph. */
function onLinesOfItsOwn(paragraph: Paragraph | TableCell): void {
  const [only, ...rest] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (paragraph.type !== 'paragraph' || only?.type !== 'math' || !only.block || rest.length > 0) return;
  const { position } = paragraph;
  for (const key of Object.keys(paragraph)) Reflect.deleteProperty(paragraph, key);
  Object.assign(paragraph as RootContent, only, position && { position });
}

/** `$a_i$`, or `$$` above and below it. */
export const formulaToMarkdown: Handle = (node: MathNode, parent, state) => {
  const isInLine = ['paragraph', 'tableCell', 'emphasis', 'strong', 'delete', 'link'].includes(parent?.type ?? '');
  if (!isInLine && node.block) return `$$\n${node.value}\n$$`;
  const value = node.value.replace(/\s+/g, ' ');
  const signs = node.block ? '$$' : '$';
  return `${signs}${state.stack.includes('tableCell') ? value.replaceAll('|', '\\|') : value}${signs}`;
};

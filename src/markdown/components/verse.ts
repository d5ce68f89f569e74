/** Verse: a paragraph is a stanza, each line of the source a line that a reader sees. */
import type { Break, RootContent, PhrasingContent } from 'mdast';
import { htmlNode } from '../html-node.ts';

/** Paragraphs as stanzas; what is no paragraph stays. */
export const versesOf = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.map((node) => (node.type === 'paragraph' ? { ...node, children: stanza(node.children) } : node));

function stanza(children: readonly PhrasingContent[]): PhrasingContent[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text')
      child.value.split(/[ \t]*\r?\n[ \t]*/).forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value) lines.at(-1)?.push({ type: 'text', value, ...(child.position && { position: child.position }) });
      });
    else lines.at(-1)?.push(child);
  }
  const end: Break = { type: 'break' };
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => [...(index > 0 ? [end] : []), htmlNode('span', { className: ['line'] }, line)]);
}

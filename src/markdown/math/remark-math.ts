/** Formulas become MathML, in a frame of their own where they stand on lines of their own. */
import type { Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { words } from '../../words/index.ts';
import { report } from '../file-data.ts';
import { isInLine } from '../figures/remark-lift.ts';
import { finishedNode, replaceNode } from '../html-node.ts';
import type { MathNode } from './from-markdown.ts';
import { formulaOf } from './mathml.ts';

export function remarkMath() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const found: { node: MathNode; parent: Parents }[] = [];
    visit(tree, 'math', (node: MathNode, _, parent) => {
      if (parent) found.push({ node, parent: parent });
    });
    for (const { node, parent } of found) replaceNode(parent, node, [await elementOf(node, parent, file)]);
  };
}

async function elementOf(node: MathNode, parent: Parents, file: VFile): Promise<RootContent> {
  const { value, block, position } = node;
  const formula = node.open ? { problem: '$$ without a second line of $$' } : await formulaOf(value, block);
  if ('problem' in formula) {
    report(file, node, {
      rule: 'mathematics-is-well-formed',
      expected: 'a formula in TeX that can be set',
      found: formula.problem,
      remedy: node.open
        ? 'Write $$ on a line of its own below the formula.'
        : 'Correct the formula; for a dollar that readers see, write \\$.',
    });
    return { type: 'text', value, ...(position && { position }) };
  }
  // Within a line it makes a line of its own there; a frame would break the paragraph.
  if (!block || isInLine(parent)) return finishedNode('math', formula.math.properties, formula.math.children, position);
  return finishedNode(
    'div',
    { className: ['formula'], role: 'group', ariaLabel: words.illustrations.formula, tabIndex: 0 },
    [formula.math],
    position,
  );
}

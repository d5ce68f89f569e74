import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { remarkMathSyntax } from './from-markdown.ts';

function formulas(text: string): string[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).use(remarkMathSyntax).parse(text);
  const found: string[] = [];
  visit(tree, 'math', ({ value, block }) => {
    found.push(block ? `block ${value}` : value);
  });
  return found;
}

test.each([
  ['a $x_i^{2}$ b', ['x_i^{2}']],
  ['$\\frac{a}{b}$, so', ['\\frac{a}{b}']],
  ['$a\\$b$', ['a\\$b']],
  ['over $x\ny$ lines', ['x y']],
  ['$$\na\n+ b\n- c\n$$', ['block a\n+ b\n- c']],
  ['> $$\n> a\n> $$\n\nb', ['block a']],
  ['text $$x$$ text', ['block x']],
])('mathematics: %j', (text, expected) => {
  expect(formulas(text)).toEqual(expected);
});

test.each([
  'costs $5 and $6 more',
  '$20,000 to $30,000, and $5-$10',
  'US$20 or A$5 (i.e. US$5)',
  '$5/barrel ($3 before)',
  '\\$5$',
  '$x$5',
  'x$y$',
  'A price of $5.',
  '$ x $',
])('money, or a sign: %j', (text) => {
  expect(formulas(text)).toEqual([]);
});

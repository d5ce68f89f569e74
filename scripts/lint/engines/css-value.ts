/** What stands in a value of CSS. */
import type { CssNodePlain } from '@eslint/css-tree';
import type { ValuePart } from './css-features.ts';

/** Words, functions, numbers and colours anywhere in a value. */
export function partsOf(node: CssNodePlain): ValuePart[] {
  // The value of a custom property is kept as it is written.
  if (node.type === 'Raw')
    return [...node.value.matchAll(/([a-z][\w-]*)\(/g)].map(([, name = '']) => ({ type: 'Function', name }));
  const children = 'children' in node ? (node.children ?? []) : [];
  return [...ownPart(node), ...children.flatMap(partsOf)];
}

function ownPart(node: CssNodePlain): ValuePart[] {
  if (node.type === 'Identifier' || node.type === 'Function') return [{ type: node.type, name: node.name }];
  return node.type === 'Dimension' || node.type === 'Hash' ? [{ type: node.type, name: '' }] : [];
}

/** Emendations in the text of a passage: where the edition's words stand there once, they are marked. */
import type { Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { wordsPattern } from '../../model/whole-words.ts';
import type { Edition } from '../../model/types.ts';

/** Marks in a tree what `emendations` say of it: an element `emendation` with the study's form in `sic`. */
export function markEmendations(tree: Root, emendations: Edition['emendations'], text: Edition['text']): Root {
  for (const { study, edition } of emendations) {
    const words = text === 'original' ? study : edition;
    // What the edition keeps as printed, or prints in the study's own text, has no second form here.
    if (words === undefined || edition === undefined) continue;
    const places: { node: Text; children: Root['children']; start: number; end: number }[] = [];
    const pattern = wordsPattern(words);
    visit(tree, 'text', (node, _, parent) => {
      if (!parent || (parent.type === 'element' && parent.tagName === 'emendation')) return;
      for (const { index, 0: found } of node.value.matchAll(pattern))
        places.push({ node, children: parent.children, start: index, end: index + found.length });
    });
    const [place] = places;
    if (places.length !== 1 || !place) continue;
    const { node, children, start, end } = place;
    const [before, after] = [node.value.slice(0, start), node.value.slice(end)];
    children.splice(
      children.indexOf(node),
      1,
      ...(before ? [{ type: 'text' as const, value: before }] : []),
      {
        type: 'element',
        tagName: 'emendation',
        properties: { sic: study },
        children: [{ type: 'text', value: edition }],
      },
      ...(after ? [{ type: 'text' as const, value: after }] : []),
    );
  }
  return tree;
}

/**
 * Names words for readers that stand in an `.astro` file: they come from `src/words/`, so that every language has them.
 * Looked at are texts between tags, attributes that are read aloud or shown, and texts that the script of the file makes.
 */
import type { Rule } from 'eslint';
import { hasWord, isForMachines, isSentence, nameOf, type Node } from './texts.ts';

/** Attributes that readers see or hear; of our own components those that hand such words on. */
const READ = /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt)$/;
const HANDED_ON = /^(?:title|description|label|lead|name|text|heading|caption|summary|detail)$/;

export const markupRule: Rule.RuleModule = {
  meta: { type: 'problem', messages: { words: '“{{text}}” stands in the markup. Put it into src/words/.' } },
  create(context) {
    const report = (node: Node, text: string): void =>
      context.report({ node: node as unknown as Rule.Node, messageId: 'words', data: { text: text.trim() } });

    function check(node: Node, text: string): void {
      const where = placeOf(node);
      if (where === 'machine') return;
      if (where === 'script' ? isSentence(text) : hasWord(text)) report(node, text);
    }

    return {
      JSXText: (node: Node) => check(node, String(node.value)),
      Literal: (node: Node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node: Node) => check(node, (node.value as { raw: string }).raw),
    };
  },
};

/** Where a text ends up: before a reader, before a machine, or in the script, from where it may go to either. */
type Place = 'reader' | 'machine' | 'script';

function placeOf(node: Node): Place {
  for (let at: Node = node; at.parent; at = at.parent) {
    const { type } = at.parent;
    if (type === 'JSXAttribute') return attributePlace(at.parent, isComputed(node, at));
    if (type === 'JSXElement' || type === 'JSXFragment') return isComputed(node, at) ? 'script' : 'reader';
    if (isForMachines(at.parent)) return 'machine';
  }
  return 'script';
}

/** Whether a call stands between the text and what it ends up in: what it is for is then not known. */
function isComputed(node: Node, end: Node): boolean {
  for (let at = node; at !== end && at.parent; at = at.parent)
    if (/^(?:CallExpression|ArrowFunctionExpression|Property)$/.test(at.parent.type)) return true;
  return false;
}

function attributePlace(attribute: Node, computed: boolean): Place {
  const name = nameOf(attribute);
  if (READ.test(name)) return computed ? 'script' : 'reader';
  return /^\p{Lu}/u.test(nameOf(attribute.parent)) && HANDED_ON.test(name) ? 'script' : 'machine';
}

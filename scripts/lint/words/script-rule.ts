/**
 * Names words for readers that stand in a `.ts` file of a room that prints for them: they come from `src/words/`. Most texts
 * of a script are names for machines, so only several words in a row are looked at, and, where `names` is true, a word with
 * a capital; what ends in an error, a comparison, a selector or a list of classes is for machines.
 */
import type { Rule } from 'eslint';
import { isForMachines, isPhrase, isSentence, nameOf, type Node } from './texts.ts';

/** Functions and properties that take selectors, classes and the like. */
const MACHINE_CALL = /^(?:querySelector(?:All)?|closest|matches|get|info|warn)$/;
const MACHINE_KEY = /^(?:class(?:Name)?|inset|sandbox|rule|file|expected|found|remedy|type)$/;
/** Our own that take classes as an argument, and as which. */
const CLASSES_AT: Readonly<Record<string, number>> = { el: 1, put: 3 };

export const scriptRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { words: '“{{text}}” stands in a script. Put it into src/words/.' },
    schema: [{ type: 'object', properties: { names: { type: 'boolean' } }, additionalProperties: false }],
  },
  create(context) {
    const { names = false } = (context.options[0] ?? {}) as { names?: boolean };
    const check = (node: Node, text: string): void => {
      if (!(names ? isSentence(text) : isPhrase(text)) || !isSpoken(node)) return;
      context.report({ node: node as unknown as Rule.Node, messageId: 'words', data: { text: text.trim() } });
    };
    return {
      Literal: (node: Node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node: Node) => check(node, (node.value as { raw: string }).raw),
    };
  },
};

/** Whether a text may come before a reader. */
function isSpoken(node: Node): boolean {
  for (let at: Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (isForMachines(parent)) return false;
    if (parent.type === 'Property' && (parent.key === at || MACHINE_KEY.test(nameOf(parent.key)))) return false;
    if (parent.type === 'AssignmentExpression' && MACHINE_KEY.test(nameOf(parent.left))) return false;
    if (parent.type === 'CallExpression' && isForMachine(parent, at)) return false;
    if (parent.type === 'NewExpression' && /(?:Error|RegExp)$/.test(nameOf(parent.callee))) return false;
  }
  return true;
}

const isForMachine = ({ callee, arguments: given = [] }: Node, argument: Node): boolean => {
  const name = nameOf(callee);
  return MACHINE_CALL.test(name) || (Object.hasOwn(CLASSES_AT, name) && given[CLASSES_AT[name] ?? 0] === argument);
};

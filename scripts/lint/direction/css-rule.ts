/** Names what a style sheet sets at the left or right, though it would stand at the other side where one writes from right to left. */
import type { CSSRuleDefinition } from '@eslint/css';
import { EXCEPTIONS } from './exceptions.ts';
import { FACTOR, physicalIn } from './physical.ts';

/** Rules that say themselves for which direction they are. */
const FOR_ONE_DIRECTION = /\[dir\b|:dir\(/;

export const logicalRule: CSSRuleDefinition<{ MessageIds: 'physical' }> = {
  meta: {
    type: 'problem',
    messages: {
      physical: `{{what}}: take start and end (inset-inline-start, text-align: start), multiply by ${FACTOR}, or give a reason.`,
    },
  },
  create(context) {
    const file = context.filename.replaceAll('\\', '/');
    const reasons = Object.entries(EXCEPTIONS).find(([name]) => file.endsWith(name))?.[1] ?? {};
    const around: boolean[] = [];
    return {
      Rule(node) {
        around.push(FOR_ONE_DIRECTION.test(context.sourceCode.getText(node.prelude)));
      },
      'Rule:exit'() {
        around.pop();
      },
      // A sheet of paper has its sides.
      Atrule(node) {
        around.push(node.name === 'page');
      },
      'Atrule:exit'() {
        around.pop();
      },
      Declaration(node) {
        if (context.sourceCode.getParent(node)?.type === 'SupportsDeclaration' || around.includes(true)) return;
        const what = physicalIn(node.property, context.sourceCode.getText(node.value).trim());
        if (what !== undefined && !Object.hasOwn(reasons, node.property) && node.loc)
          context.report({ loc: node.loc, messageId: 'physical', data: { what } });
      },
    };
  },
};

/**
 * Names what a style sheet uses and a promised engine lacks. Inside `@supports` what its condition names is allowed, since
 * it is asked for first; for all else `exceptions.ts` gives the reason.
 */
import type { CSSRuleDefinition } from '@eslint/css';
import type { AtrulePlain, CssNodePlain } from '@eslint/css-tree';
import { atRuleFeature, declarationFeatures, mediaFeature, selectorFeature, type Feature } from './css-features.ts';
import { partsOf } from './css-value.ts';
import { isExcepted, lacking } from './support.ts';

export const cssRule: CSSRuleDefinition<{ MessageIds: 'lacking' }> = {
  meta: {
    type: 'problem',
    messages: { lacking: '{{name}}: lacking in {{engines}}. Take it out, ask with @supports, or give a reason.' },
  },
  create(context) {
    const around: AtrulePlain[] = [];
    const condition = ({ name, prelude }: AtrulePlain): string =>
      name === 'supports' && prelude ? context.sourceCode.getText(prelude) : '';
    const isAsked = (word: string): boolean => around.some((rule) => condition(rule).includes(word));

    function check(node: CssNodePlain, ...features: readonly Feature[]): void {
      for (const { name, compat } of features) {
        const engines = isExcepted(name) || isAsked(/[\w-]+/.exec(name)?.[0] ?? '') ? [] : lacking(compat);
        if (engines.length === 0 || !node.loc) continue;
        context.report({ loc: node.loc, messageId: 'lacking', data: { name, engines: engines.join(', ') } });
        return;
      }
    }

    return {
      Atrule(node) {
        check(node, atRuleFeature(node.name));
        around.push(node);
      },
      'Atrule:exit'() {
        around.pop();
      },
      Declaration(node) {
        // A condition asks; it does not use.
        if (context.sourceCode.getParent(node)?.type !== 'SupportsDeclaration')
          check(node, ...declarationFeatures(node.property, partsOf(node.value), around.at(-1)?.name));
      },
      Feature: (node) => check(node, mediaFeature(node.name)),
      PseudoClassSelector: (node) => check(node, selectorFeature(':', node.name)),
      PseudoElementSelector: (node) => check(node, selectorFeature('::', node.name)),
    };
  },
};

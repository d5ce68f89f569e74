/**
 * Names what a script for browsers uses and a promised engine lacks: interfaces, globals and built-in objects with their
 * members, as their types tell them. That a script asks first is not seen here; `exceptions.ts` says so.
 */
import type { ParserServicesWithTypeInformation } from '@typescript-eslint/parser';
import type { Rule } from 'eslint';
import { libraryName } from './library-name.ts';
import { scriptFeature } from './script-features.ts';
import { isExcepted, lacking } from './support.ts';

/** What the parser of types takes; ESLint's own types know the same nodes by other names. */
type TypedNode = Parameters<ParserServicesWithTypeInformation['getSymbolAtLocation']>[0];

export const scriptRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    messages: { lacking: '{{name}}: lacking in {{engines}}. Take it out, ask for it first, or give a reason.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices as ParserServicesWithTypeInformation;

    function check(node: Rule.Node): void {
      const symbol = services.getSymbolAtLocation(node as unknown as TypedNode);
      const name = symbol && libraryName(symbol);
      if (name === undefined || isExcepted(name)) return;
      const engines = lacking(scriptFeature(name)).join(', ');
      if (engines) context.report({ node, messageId: 'lacking', data: { name, engines } });
    }

    return {
      'MemberExpression[computed=false] > .property': check,
      'MemberExpression > Identifier.object': check,
      'NewExpression > Identifier.callee': check,
      'CallExpression > Identifier.callee': check,
    };
  },
};

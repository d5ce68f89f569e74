/** The form of `words.yaml`: the words of the interface, each of which an edition may say otherwise. */
import { isPlural, type Group, type Message } from '../../words/message.ts';
import type { JsonSchema } from './to-schema.ts';

/** Groups of groups and messages; the description of a message is what the engine says. */
export const ownWordsSchema = (group: Group): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(group).map(([name, value]) => [name, schemaOf(value)])),
  additionalProperties: false,
});

function schemaOf(value: Message | Group): JsonSchema {
  if (typeof value === 'string') return { type: 'string', description: value };
  if (!isPlural(value)) return ownWordsSchema(value);
  return { description: value.other, anyOf: [{ type: 'string' }, wordings] };
}

/** A wording for each number that a language tells apart. */
const wordings: JsonSchema = {
  type: 'object',
  propertyNames: { pattern: '^(?:zero|one|two|few|many|other|\\d+)$' },
  additionalProperties: { type: 'string' },
  required: ['other'],
};

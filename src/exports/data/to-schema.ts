/** Our schemas as JSON Schema, draft 7, which the usual editors of YAML and JSON know. https://json-schema.org/draft-07 */
import { z } from 'zod';
import { fieldComments } from './field-comments.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What is said of a schema as a whole. */
export interface About {
  /** Its address. */
  id: string;
  /** The file of which it is the form. */
  title: string;
}

/**
 * `input`: what may be written in a file, before anything is filled in; `output`: what a file has that we print. A field has the
 * comment in our source as description. `also` in the meta of a schema names a second form, which is changed into the first
 * when it is read.
 */
export function toSchema(schema: z.ZodType, io: 'input' | 'output', { id, title }: About): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-7', unrepresentable: 'any', override });
  delete (rest as { '~standard'?: unknown })['~standard'];
  return { $schema, $id: id, title, ...rest } as JsonSchema;
}

function override({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  if (zodSchema instanceof z.ZodObject)
    for (const [name, text] of fieldComments(zodSchema)) {
      const field = jsonSchema.properties?.[name];
      if (typeof field === 'object') field.description ??= text;
    }
  if ('also' in jsonSchema) alsoWritten(jsonSchema);
}

function alsoWritten(jsonSchema: JsonSchema): void {
  const { also, ...first } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  jsonSchema.anyOf = [first, also as JsonSchema];
}

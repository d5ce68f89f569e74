/** The fields of a schema with their meaning, as a list to print. */
import type { JsonSchema } from './to-schema.ts';

/** A field by its path: `chapters[].title`. */
export interface Field {
  name: string;
  text: string;
}

/** Every field that has a description, in the order of the schema, each with its parts after it. */
export function fieldsOf(schema: JsonSchema): Field[] {
  return fieldsBelow(schema, '');
}

function fieldsBelow({ items, properties = {}, anyOf = [] }: JsonSchema, path: string): Field[] {
  return [
    ...(typeof items === 'object' && !Array.isArray(items) ? fieldsBelow(items, path && `${path}[]`) : []),
    ...anyOf.flatMap((form) => (typeof form === 'object' ? fieldsBelow(form, path) : [])),
    ...Object.entries(properties).flatMap(([name, field]) => {
      if (typeof field !== 'object' || field.description === undefined) return [];
      const at = path ? `${path}.${name}` : name;
      return [{ name: at, text: field.description }, ...fieldsBelow(field, at)];
    }),
  ];
}

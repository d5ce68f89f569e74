/** Another's reading of JSON Schema, for tests of ours. */
import { Ajv, type ValidateFunction } from 'ajv';

const compiled = new WeakMap<object, ValidateFunction>();

/** What is wrong with a value, in words; nothing where it has the form. Throws where the schema is none. */
export function breaches(schema: object, value: unknown): string[] {
  const validate = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, validate);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  );
}

const compile = (schema: object): ValidateFunction =>
  new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/, email: /^\S+@\S+$/, uri: (text) => URL.canParse(text) },
  }).compile(schema);

/** The value with a field too many in the first object that it holds, or with the named one missing. */
export function withUnknownField(value: unknown): unknown {
  if (isList(value)) return [withUnknownField(value[0]), ...value.slice(1)];
  return { ...(value as object), 'no such field': 1 };
}
export function without(field: string, value: unknown): unknown {
  if (isList(value)) return [without(field, value[0]), ...value.slice(1)];
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== field));
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

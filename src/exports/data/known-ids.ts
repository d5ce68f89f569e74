/** What fields of the apparatus may name: the ids that an edition has, listed in a schema so that editors complete them. */
import type { JsonSchema } from './to-schema.ts';

/** The ids of an edition, in its order. */
export interface KnownIds {
  passages: readonly string[];
  entries: readonly string[];
  works: readonly string[];
  notes: readonly string[];
  checks: readonly string[];
  /** The editors' own, in `sources.yaml`. */
  sources: readonly string[];
}

export const NO_IDS: KnownIds = { passages: [], entries: [], works: [], notes: [], checks: [], sources: [] };

/** What a field of this name names, in whatever file. */
const FIELDS: Readonly<Record<string, keyof KnownIds>> = {
  passage: 'passages',
  passages: 'passages',
  entry: 'entries',
  entries: 'entries',
  seeAlso: 'entries',
  from: 'entries',
  to: 'entries',
  people: 'entries',
  organizations: 'entries',
  places: 'entries',
  references: 'works',
  work: 'works',
  notes: 'notes',
  checks: 'checks',
  source: 'sources',
};

/** The schema with those ids as one of two forms of each such field; the other is any id of the form, as before. */
export function knownIds(schema: JsonSchema, known: KnownIds): JsonSchema {
  return withIds(schema, known) as JsonSchema;
}

function withIds(value: unknown, known: KnownIds): unknown {
  if (Array.isArray(value)) return value.map((item) => withIds(item, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'properties' ? fieldsWithIds(inner as Fields, known) : withIds(inner, known),
    ]),
  );
}

type Fields = Readonly<Record<string, JsonSchema>>;

const fieldsWithIds = (fields: Fields, known: KnownIds): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const ids = known[FIELDS[name] ?? 'passages'];
      return [name, FIELDS[name] && ids.length > 0 ? named(field, ids) : (withIds(field, known) as JsonSchema)];
    }),
  );

/** A text, or a list of texts; anything else of this name is no id. */
function named(field: JsonSchema, ids: readonly string[]): JsonSchema {
  const { items } = field;
  if (field.type === 'array' && typeof items === 'object' && !Array.isArray(items))
    return { ...field, items: named(items, ids) };
  if (field.type !== 'string') return field;
  const { description, ...form } = field;
  return { ...(description !== undefined && { description }), anyOf: [{ enum: [...ids] }, form] };
}

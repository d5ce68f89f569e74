/** Cuts fonts with HarfBuzz: fewer characters and features, fixed axes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The functions of HarfBuzz that are used here. Numbers are addresses in its memory. */
interface HarfBuzz {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number;
  hb_subset_input_set_axis_range(
    input: number,
    face: number,
    axis: number,
    min: number,
    max: number,
    initial: number,
  ): number;
  hb_subset_or_fail(face: number, input: number): number;
}

/** `hb_subset_sets_t` and `hb_subset_flags_t` of hb-subset.h. */
const SETS = { dropTables: 3, features: 6 };
const NO_HINTING = 0x1;
const RETAIN_GLYPH_IDS = 0x2;
const NO_LAYOUT_CLOSURE = 0x200;
const WRITABLE = 2;

const bytes = readFileSync(createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'));
const { instance } = await WebAssembly.instantiate(bytes);
const hb = instance.exports as unknown as HarfBuzz;
hb._initialize();

export interface Cut {
  characters: string;
  features: readonly string[];
  axes: Readonly<Record<string, number | { min: number; max: number }>>;
  /** Glyphs to keep besides those of the characters; without them, all that the features lead to are kept. */
  glyphs?: readonly number[];
  /** Glyphs keep their numbers, and empty places stay between them. */
  retainIds?: boolean;
}

/**
 * A font with only what the cut names.
 * @throws an Error where the font lacks an axis or cannot be read.
 */
export function cutFont(font: Buffer, { characters, features, axes, glyphs, retainIds = false }: Cut): Buffer {
  const data = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    fill(
      hb.hb_subset_input_unicode_set(input),
      [...characters].map((character) => character.codePointAt(0) ?? 0),
    );
    fill(hb.hb_subset_input_glyph_set(input), glyphs ?? []);
    const kept = hb.hb_subset_input_set(input, SETS.features);
    hb.hb_set_clear(kept);
    fill(kept, features.map(tag));
    // Marks and styles that no page asks for.
    fill(hb.hb_subset_input_set(input, SETS.dropTables), ['GDEF', 'BASE', 'STAT', 'DSIG'].map(tag));
    hb.hb_subset_input_set_flags(
      input,
      NO_HINTING | (glyphs ? NO_LAYOUT_CLOSURE : 0) | (retainIds ? RETAIN_GLYPH_IDS : 0),
    );
    for (const [axis, value] of Object.entries(axes)) {
      const done =
        typeof value === 'number'
          ? hb.hb_subset_input_pin_axis_location(input, face, tag(axis), value)
          : hb.hb_subset_input_set_axis_range(input, face, tag(axis), value.min, value.max, NaN);
      if (!done) throw new Error(`The font has no axis ${axis} that reaches ${JSON.stringify(value)}.`);
    }
    const subset = hb.hb_subset_or_fail(face, input);
    if (!subset) throw new Error('The font cannot be cut.');
    return contentOf(subset);
  } finally {
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(data);
  }
}

function contentOf(face: number): Buffer {
  const blob = hb.hb_face_reference_blob(face);
  const start = hb.hb_blob_get_data(blob, 0);
  const content = Buffer.from(new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(blob)));
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(face);
  return content;
}

function fill(set: number, values: readonly number[]): void {
  for (const value of values) hb.hb_set_add(set, value);
}

/** `kern` → 0x6b65726e */
const tag = (name: string): number => Buffer.from(name.padEnd(4), 'latin1').readUInt32BE();

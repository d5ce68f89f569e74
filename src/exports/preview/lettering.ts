/** Words as letters with their places and outlines, in the fonts from which the edition's are cut. */
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Serif for the study, sans for the edition. */
export type Voice = 'serif' | 'sans';

interface Typeface {
  font: Font;
  unitsPerEm: number;
  features: Feature[];
}

const { resolve } = createRequire(import.meta.url);
const TYPEFACES: Record<Voice, Typeface> = {
  serif: load('source-serif/TTF/SourceSerif4-Regular.ttf', 'onum'),
  sans: load('source-sans/TTF/SourceSans3-Medium.ttf'),
};

function load(file: string, ...features: string[]): Typeface {
  const face = new Face(new Blob(readFileSync(resolve(file))));
  return { font: new Font(face), unitsPerEm: face.upem, features: features.map((tag) => new Feature(tag)) };
}

interface Glyph {
  id: number;
  /** Where it stands on the line. */
  x: number;
  y: number;
}

/** The glyphs of a text on one line, and its width, in units of the font. */
function shaped(text: string, { font, features }: Typeface): { glyphs: Glyph[]; width: number } {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, features);
  const places = buffer.getGlyphPositions();
  let width = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint: id }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
    const glyph = { id, x: width + xOffset, y: yOffset };
    width += xAdvance;
    return glyph;
  });
  return { glyphs, width };
}

/**
 * The letters of a text on one line, each with the place where it begins, in pixels from the beginning of the line. What the
 * font has no letter for stays empty: boxes would say no more.
 */
export function lettersOf(text: string, voice: Voice, size: number): Glyph[] {
  const typeface = TYPEFACES[voice];
  const scale = size / typeface.unitsPerEm;
  return shaped(text, typeface)
    .glyphs.filter(({ id }) => id !== 0)
    .map(({ id, x, y }) => ({ id, x: x * scale, y: y * scale }));
}

/** The outline of a letter. */
interface Outline {
  /** The path of an SVG, in units of the font, upwards from the baseline. */
  path: string;
  /** How large such a unit is. */
  scale: number;
  /** The edges of its ink, in the same units. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function outlineOf(glyph: number, voice: Voice, size: number): Outline {
  const { font, unitsPerEm } = TYPEFACES[voice];
  const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
  return {
    path: font.glyphToPath(glyph),
    scale: size / unitsPerEm,
    left: xBearing,
    right: xBearing + width,
    top: yBearing,
    bottom: yBearing + height,
  };
}

const widths = new Map<string, number>();

/** How wide a text is on one line, in the units of `size`. Its words are measured once each. */
export function lineWidth(text: string, voice: Voice, size: number): number {
  const typeface = TYPEFACES[voice];
  const width = (word: string): number => {
    const key = `${voice} ${word}`;
    const known = widths.get(key) ?? shaped(word, typeface).width;
    widths.set(key, known);
    return known;
  };
  const words = text.split(' ').map(width);
  const spaces = (words.length - 1) * width(' ');
  return (words.reduce((sum, word) => sum + word, spaces) * size) / typeface.unitsPerEm;
}

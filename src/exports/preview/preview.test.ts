/** Pictures of previews, read back by a renderer and a decoder that are not ours. */
import { Resvg } from '@resvg/resvg-wasm';
import { expect, test } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { indexedPng } from './indexed-png.ts';
import { lineWidth } from './lettering.ts';
import { layOutPreview, type PreviewWords } from './picture.ts';
import { drawPng } from './png.ts';
import { previewAlt, previewOfChapter, previewOfEdition, previewOfPassage } from './words.ts';

const KB = 1000;
const draw = (words: PreviewWords): Uint8Array => drawPng(layOutPreview(words));
const edition = miniEdition();
const [passage] = edition.passages;
const [chapter] = edition.chapters;
if (!passage || !chapter) throw new Error('The edition of the tests is empty.');
const long = { ...passage, text: 'The lamplighters’ wages were settled in 1899. '.repeat(60).trim() };

/** Width and height from the head of a PNG. */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test.each([
  ['a passage', previewOfPassage(edition, passage)],
  ['a long passage', previewOfPassage(edition, long)],
  ['a chapter', previewOfChapter(edition, chapter)],
  ['the edition', previewOfEdition(edition)],
  ['words of one letter', { heading: '', text: 'W', foot: '' }],
  [
    'a word that no line holds',
    { number: '12.104a', heading: 'x'.repeat(200), text: 'y'.repeat(500), foot: 'z'.repeat(300) },
  ],
])('the picture of %s has the size that is announced, and weighs at most 60 KB', (_, words) => {
  const png = draw(words);
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(60 * KB);
});

test('the picture shows each letter where the font puts it, in the colour of its line', () => {
  const words = { ...previewOfPassage(edition, passage), text: 'i', heading: '', foot: '', number: '' };
  const [line] = layOutPreview(words).lines.filter((one) => one.words === 'i');
  if (!line) throw new Error('no line');
  const pixels = decoded(draw(words));
  const dark = pixels.flatMap((red, at) => (at % 4 === 0 && red < 0x40 ? [at / 4] : []));
  const [xs, ys] = [dark.map((at) => at % 1200), dark.map((at) => Math.floor(at / 1200))];
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(line.x);
  expect(Math.max(...xs)).toBeLessThan(line.x + lineWidth('i', line.voice, line.size));
  // It stands on the baseline and is less high than its size.
  expect(Math.max(...ys)).toBeLessThanOrEqual(line.y);
  expect(Math.min(...ys)).toBeGreaterThan(line.y - line.size);
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(line.size / 2);
});

test('no line leaves the picture', () => {
  for (const { words, voice, size, x, y } of layOutPreview(previewOfPassage(edition, long)).lines) {
    expect(x + lineWidth(words, voice, size)).toBeLessThanOrEqual(1200);
    expect(y).toBeLessThan(630);
  }
});

test('the same words make the same bytes, whatever was drawn before', () => {
  const words = previewOfPassage(edition, passage);
  const first = draw(words);
  draw(previewOfPassage(edition, long));
  expect(Buffer.from(draw(words)).equals(Buffer.from(first))).toBe(true);
});

test('the alternative text says what the picture says', () => {
  expect(previewAlt(previewOfPassage(edition, passage))).toContain(passage.text.slice(0, 40));
  expect(previewAlt(previewOfPassage(edition, long))).not.toMatch(/…\.|\.\./);
  expect(previewAlt(previewOfEdition(edition))).toMatchInlineSnapshot(
    `"Annotated edition. Lamps of the harbour. A study by Harbour Society, in numbered passages with notes."`,
  );
});

test('a pixel has the colour of the palette that it names', () => {
  const png = indexedPng({ width: 3, height: 1, palette: ['#010203', '#fcfcfb'], indices: Uint8Array.from([1, 0, 1]) });
  expect(decoded(png)).toEqual([252, 252, 251, 255, 1, 2, 3, 255, 252, 252, 251, 255]);
});

/** Pixels of a PNG, as the renderer reads it when a picture holds it. */
function decoded(png: Uint8Array): number[] {
  const [width, height] = sizeOf(png);
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width ?? 0}" height="${height ?? 0}"><image href="${href}" width="${width ?? 0}" height="${height ?? 0}" image-rendering="optimizeSpeed"/></svg>`;
  return [...new Resvg(svg).render().pixels];
}

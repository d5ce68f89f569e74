/** Pictures of previews, read back by a renderer and a decoder that are not ours. */
import { Resvg } from '@resvg/resvg-wasm';
import { expect, test } from 'vitest';
import { miniEdition } from '../../testing/mini-edition.ts';
import { indexedPng } from './indexed-png.ts';
import { drawPreview } from './picture.ts';
import { renderPng } from './png.ts';
import { previewAlt, previewOfChapter, previewOfEdition, previewOfPassage } from './words.ts';

const KB = 1000;
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
])('the picture of %s has the size that is announced, and weighs at most 60 KB', async (_, words) => {
  const png = await renderPng(drawPreview(words));
  expect(sizeOf(png)).toEqual([1200, 630]);
  expect(png.length).toBeLessThanOrEqual(60 * KB);
});

test('the picture holds outlines and no text that would need a font', () => {
  const svg = drawPreview(previewOfPassage(edition, passage));
  expect(svg).not.toMatch(/<text|font-/);
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(passage.text.replaceAll(' ', '').length / 2);
});

test('no line leaves the picture', async () => {
  await renderPng(drawPreview(previewOfPassage(edition, long)));
  const box = new Resvg(drawPreview(previewOfPassage(edition, long))).getBBox();
  expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([1200, 630]);
});

test('the same words make the same bytes', async () => {
  const svg = drawPreview(previewOfPassage(edition, passage));
  expect(Buffer.from(await renderPng(svg)).equals(Buffer.from(await renderPng(svg)))).toBe(true);
});

test('the alternative text says what the picture says', () => {
  expect(previewAlt(previewOfPassage(edition, passage))).toContain(passage.text.slice(0, 40));
  expect(previewAlt(previewOfPassage(edition, long))).not.toMatch(/…\.|\.\./);
  expect(previewAlt(previewOfEdition(edition))).toMatchInlineSnapshot(
    `"Annotated edition. Lamps of the harbour. A study by Harbour Society, in numbered passages with notes."`,
  );
});

test('a palette keeps few colours as they are, and rounds many', async () => {
  const few = Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255]);
  expect(await decoded(indexedPng(few, 2, 1))).toEqual([...few]);
  const many = Uint8Array.from({ length: 4 * 1000 }, (_, at) => (at % 4 === 3 ? 255 : (at * 7919) % 256));
  const read = await decoded(indexedPng(many, 100, 10));
  expect(Math.max(...read.map((value, at) => Math.abs(value - (many[at] ?? 0))))).toBeLessThanOrEqual(64);
});

/** Pixels of a PNG, as the renderer reads it when a picture holds it. */
function decoded(png: Buffer): Promise<number[]> {
  const [width, height] = sizeOf(png);
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width ?? 0}" height="${height ?? 0}"><image href="${href}" width="${width ?? 0}" height="${height ?? 0}" image-rendering="optimizeSpeed"/></svg>`;
  return Promise.resolve([...new Resvg(svg).render().pixels]);
}

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { variantsOf, type Picture } from '../model/pictures.ts';
import { readDrawing } from './drawing.ts';
import { inspect } from './inspect.ts';
import { makeVariant } from './make.ts';
import { readMedia } from './read.ts';

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#246' }, limitInputPixels: false });
const svg = (inside: string, attributes = 'viewBox="0 0 40 30"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const flawOf = async (name: string, bytes: Buffer) => {
  const found = await inspect(name, bytes);
  return 'flaw' in found ? found.flaw.found : found;
};

/** A content folder with these files in `media/`. */
function folder(files: Record<string, string | Buffer>): string {
  const path = mkdtempSync(join(tmpdir(), 'media-'));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  mkdirSync(join(path, 'media'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, 'media', name), bytes);
  return path;
}

describe('a file of pixels', () => {
  test('says its size as it is seen, whichever way the camera was held', async () => {
    const bytes = await blank(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await inspect('a.jpg', bytes)).toMatchObject({ kind: 'pixels', width: 40, height: 60, seeThrough: false });
  });

  test('that cannot be shown is named with the reason', async () => {
    const whole = await blank(400, 300).png().toBuffer();
    expect(await flawOf('a.png', Buffer.from('<!doctype html>'))).toBe('media/a.png, which holds no picture');
    expect(await flawOf('a.png', Buffer.alloc(0))).toBe('media/a.png, which holds no picture');
    expect(await flawOf('a.png', whole.subarray(0, 200))).toBe('media/a.png, which breaks off or is damaged');
    expect(await flawOf('a.png', Buffer.from(svg('<path d="M0 0"/>')))).toBe('media/a.png, a file of the kind svg');
    const large = await blank(10_000, 8_000).png().toBuffer();
    expect(await flawOf('a.png', large)).toBe('media/a.png, 10000 × 8000 pixels: 80 megapixels');
  });
});

describe('a drawing', () => {
  test('keeps what draws, and loses what a program left in it', () => {
    const drawing = readDrawing(
      svg(
        '<metadata>m</metadata><!-- c --><g xmlns:i="urn:i" i:label="x"><i:x/><path d="M0 0h9" fill="url(#a)"/></g><use xlink:href="#b"/>',
      ),
    );
    expect(drawing).toMatchObject({ width: 40, height: 30, refused: [] });
    expect(drawing?.svg).not.toMatch(/metadata|<!--|i:label|i:x/);
    expect(drawing?.svg).toContain('<path d="M0 0h9" fill="url(#a)"/>');
  });

  test.each([
    ['<script>x()</script>', '<script>'],
    ['<g onclick="x()"/>', 'onclick'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<a href="#x"/>', '<a>'],
    ['<animate/>', '<animate>'],
    ['<image href="https://h.example/a.png"/>', 'href="https://h.example/a.png"'],
    ['<image xlink:href="a.png"/>', 'xlink:href="a.png"'],
    ['<image href="data:image/svg+xml;base64,x"/>', 'href="data:image/svg+xml;base64,x"'],
    ['<use href="other.svg#a"/>', 'href="other.svg#a"'],
    ['<path fill="url(https://h.example/#a)"/>', 'fill="url(https://h.example/#a)"'],
    ['<path style="fill:u\\72l(//h.example)"/>', 'style="fill:u\\72l(//h.example)"'],
    ['<style>@import "//h.example";</style>', '<style> with @import "//h.example"'],
    ['<p xmlns="http://www.w3.org/1999/xhtml"/>', '<p>'],
  ])('with %s is refused', (inside, refused) => {
    expect(readDrawing(svg(inside))?.refused).toEqual([refused]);
  });

  test('with an entity, or that is none, is refused', () => {
    expect(readDrawing('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')?.refused).toEqual(['<!ENTITY …>']);
    for (const text of ['', '<svg', '<p/>', svg('<g>'), svg('', '')]) expect(readDrawing(text)).toBeUndefined();
  });
});

describe('the folder', () => {
  test('names links that lead out of it, and reads none of them', async () => {
    const content = folder({ 'a.svg': svg('<path d="M0 0h9"/>') });
    symlinkSync('/etc/hostname', join(content, 'media', 'out.png'));
    symlinkSync('nowhere.png', join(content, 'media', 'lost.png'));
    symlinkSync('a.svg', join(content, 'media', 'same.svg'));
    symlinkSync(tmpdir(), join(content, 'media', 'elsewhere'));
    const { media, faults } = await readMedia(content);
    expect(faults.map(({ file, rule, found }) => [file.replace(/^.*\//, ''), rule, found])).toEqual([
      ['elsewhere', 'media-stays-in-folder', 'a link to a place outside of the content folder'],
      ['lost.png', 'media-stays-in-folder', 'a link that leads nowhere'],
      ['out.png', 'media-stays-in-folder', 'a link to a place outside of the content folder'],
    ]);
    expect([...media.keys()]).toEqual(['a.svg', 'elsewhere', 'lost.png', 'out.png', 'same.svg']);
    expect(media.get('same.svg')).toMatchObject({ kind: 'drawing' });
  });

  test('that leads elsewhere itself, or is missing, holds nothing', async () => {
    const content = folder({});
    rmSync(join(content, 'media'), { recursive: true });
    expect(await readMedia(content)).toMatchObject({ faults: [] });
    symlinkSync(tmpdir(), join(content, 'media'));
    expect((await readMedia(content)).faults).toMatchObject([{ rule: 'media-stays-in-folder' }]);
  });
});

test('every file of a picture has its width and format, the same each time, and nothing of the camera', async () => {
  const bytes = await blank(900, 600)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Here I was' } })
    .toBuffer();
  const content = folder({ 'Früher Abend.jpg': bytes });
  const picture = (await readMedia(content)).media.get('Früher Abend.jpg') as Picture;
  const variants = variantsOf(picture);
  expect(variants.map(({ file }) => file.replace(picture.digest.slice(0, 10), 'D'))).toEqual([
    ...['fruher-abend.D.480.avif', 'fruher-abend.D.800.avif', 'fruher-abend.D.900.avif'],
    ...['fruher-abend.D.480.webp', 'fruher-abend.D.800.webp', 'fruher-abend.D.900.webp', 'fruher-abend.D.900.jpg'],
  ]);
  for (const variant of variants) {
    const made = Buffer.from(await makeVariant(content, variant));
    const seen = await sharp(made).metadata();
    expect([seen.format, seen.width, seen.exif]).toEqual([
      variant.format === 'avif' ? 'heif' : variant.format,
      variant.width,
      undefined,
    ]);
    expect(made.equals(Buffer.from(await makeVariant(content, variant)))).toBe(true);
  }
});

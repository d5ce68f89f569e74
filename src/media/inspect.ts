/** Looks at the bytes of a file in `media/`: a picture, or what is wrong with it. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { readDrawing } from './drawing.ts';
import type { Flaw, Picture } from '../model/pictures.ts';

/** More pixels than any page shows; to unpack them takes the memory of a build. */
const MEGAPIXELS = 50;
/** Formats of pixels that can be read, as sharp calls them. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif']);
const ENDINGS = '.jpg, .png, .webp, .avif, .gif, .tiff or .svg';

const usable = (found: string, remedy: string): { flaw: Flaw } => ({
  flaw: { rule: 'picture-is-usable', expected: `a picture that can be read: ${ENDINGS}`, found, remedy },
});

/** What a file holds. Never throws for what is in it. */
export async function inspect(name: string, bytes: Buffer): Promise<Picture | { flaw: Flaw }> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  return extname(name).toLowerCase() === '.svg'
    ? inspectDrawing(name, bytes, digest)
    : inspectPixels(name, bytes, digest);
}

function inspectDrawing(name: string, bytes: Buffer, digest: string): Picture | { flaw: Flaw } {
  const drawing = readDrawing(bytes.toString('utf8'));
  if (!drawing)
    return usable(
      `media/${name}, which is no SVG with a size`,
      'Export it again as plain SVG, with width and height or a viewBox.',
    );
  const { refused, width, height } = drawing;
  if (refused.length > 0)
    return {
      flaw: {
        rule: 'drawing-holds-no-code',
        expected: 'a drawing that holds all it shows: no script, no HTML, no movement, no address outside of it',
        found: `${refused.slice(0, 4).join(', ')} in media/${name}`,
        remedy: 'Export it as plain SVG, with pictures embedded, or take these parts out.',
      },
    };
  return { name, kind: 'drawing', width, height, seeThrough: true, digest };
}

async function inspectPixels(name: string, bytes: Buffer, digest: string): Promise<Picture | { flaw: Flaw }> {
  const { default: sharp } = await import('sharp');
  let seen: Awaited<ReturnType<ReturnType<typeof sharp>['metadata']>>;
  try {
    // The limit is ours, with words of our own.
    seen = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return usable(`media/${name}, which holds no picture`, 'Put the picture itself there, or correct its ending.');
  }
  const { format, width, height, pages = 1, autoOrient, hasAlpha } = seen;
  if (!FORMATS.has(format))
    return usable(
      `media/${name}, a file of the kind ${format}`,
      format === 'svg' ? 'Give the file the ending .svg.' : 'Save it as .png or .jpg.',
    );
  if (width * height > MEGAPIXELS * 1e6)
    return usable(
      `media/${name}, ${width} × ${height} pixels: ${Math.round((width * height) / 1e6)} megapixels`,
      `Save a copy of at most ${MEGAPIXELS} megapixels; no page shows more than 1800 pixels in a row.`,
    );
  if (pages > 1 && format !== 'heif')
    return usable(
      `media/${name}, which has ${pages} pictures in one file`,
      'Save the one that is to be seen as a file of its own; a page of text does not move.',
    );
  try {
    // To the last byte: a file that broke off has a good beginning.
    await sharp(bytes, { failOn: 'error' }).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
  } catch {
    return usable(`media/${name}, which breaks off or is damaged`, 'Copy the file anew.');
  }
  return { name, kind: 'pixels', ...autoOrient, seeThrough: hasAlpha, digest };
}

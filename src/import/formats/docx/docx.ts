/** A Word file to a tree: mammoth makes HTML of it, by the names of its styles. */
import mammoth from 'mammoth';
import type { Manuscript } from '../manuscript.ts';
import { readHtml } from './html.ts';

/** Why a file is no Word file that can be read. */
class NotDocx extends Error {
  override readonly name = 'NotDocx';
}

const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** @throws an error with the name NotDocx for a file that mammoth cannot read. */
export async function readDocx(bytes: Uint8Array): Promise<Manuscript> {
  const options = {
    styleMap: STYLES,
    // Pictures are named and left out, so their bytes are not wanted.
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  };
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options));
  } catch (error) {
    throw new NotDocx(error instanceof Error ? error.message : String(error));
  }
  return readHtml(html, { hasLines: false });
}

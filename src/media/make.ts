/**
 * Makes the files by which the site shows a picture, with the image service of Astro. What is slow to make is kept by the
 * digest of what it is made of, so the next build finds it there.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDrawing } from './drawing.ts';
import { MEDIA_FOLDER, type Variant } from '../model/pictures.ts';

const CACHE = join('.cache', 'media');

/** The bytes of a file of the site. `content` is the content folder. */
export async function makeVariant(content: string, { file, format, width, picture }: Variant): Promise<Uint8Array> {
  const source = readFileSync(join(content, MEDIA_FOLDER, picture.name));
  if (format === 'svg') return Buffer.from(readDrawing(source.toString('utf8'))?.svg ?? '');
  const { default: sharp } = await import('sharp');
  const folder = join(CACHE, `sharp-${sharp.versions.sharp}`);
  const kept = join(folder, `${picture.digest}-${width}.${format}`);
  if (existsSync(kept)) return readFileSync(kept);
  const bytes = await transformed(source, { file, format, width });
  mkdirSync(folder, { recursive: true });
  // Whole or not there: another build may look meanwhile.
  const part = `${kept}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, kept);
  return bytes;
}

async function transformed(
  source: Uint8Array,
  { file, format, width }: Pick<Variant, 'file' | 'format' | 'width'>,
): Promise<Uint8Array> {
  const { default: service } = await import('astro/assets/services/sharp');
  const config = {
    service: { entrypoint: 'astro/assets/services/sharp', config: {} },
    domains: [],
    remotePatterns: [],
  };
  const warn = (message: string): never => {
    throw new Error(message);
  };
  const logger = { info: warn, warn, error: warn, debug: () => undefined };
  const transform = { src: file, width, format } as unknown as Parameters<typeof service.transform>[1];
  const { data } = await service.transform(source, transform, config as never, logger);
  return data;
}

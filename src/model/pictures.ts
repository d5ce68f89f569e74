/** Pictures of an edition: what is known of a file in `media/`, and under which names a page finds it. */
import type { RuleId } from './rules.ts';
import { slugOf } from './slug.ts';

/** A file that a page can show. */
export interface Picture {
  /** Below `media/`: `harbour.png`. */
  name: string;
  /** Photographs and other pixels, or a drawing in SVG. */
  kind: 'pixels' | 'drawing';
  /** As seen: after the turn that a camera noted. */
  width: number;
  height: number;
  /** Whether the page shows through, so that dark lines need light paper below them. */
  seeThrough: boolean;
  /** Of its bytes. */
  digest: string;
}

/** What is wrong with a file, in an editor's words. */
export interface Flaw {
  rule: RuleId;
  expected: string;
  found: string;
  remedy: string;
}

/** The files in `media/` by their names; those that cannot be shown with their flaw. */
export type Media = ReadonlyMap<string, Picture | { flaw: Flaw }>;

/** A file of the site that shows a picture. */
export interface Variant {
  /** Its name holds a digest: `harbour.1f2e3d4c.800.avif`. */
  file: string;
  format: 'avif' | 'webp' | 'jpeg' | 'png' | 'svg';
  width: number;
  picture: Picture;
}

/** Gives the bytes of a file. */
export type PictureFile = (variant: Variant) => Promise<Uint8Array>;

/** Folder of pictures in the content, and of their files on the site. */
export const MEDIA_FOLDER = 'media';

/** Widths in pixels; a picture is never made larger than it is. */
const WIDTHS = [480, 800, 1200, 1800];
/** For browsers without AVIF and WebP, for books and for links: one size. */
const PLAIN_WIDTH = 1200;

/** Every file that the site has of a picture. */
export function variantsOf(picture: Picture): Variant[] {
  if (picture.kind === 'drawing') return [plainVariant(picture)];
  const smaller = WIDTHS.filter((width) => width < picture.width);
  const widths = picture.width <= Math.max(...WIDTHS) ? [...smaller, picture.width] : smaller;
  return [
    ...widths.map((width) => variant(picture, 'avif', width)),
    ...widths.map((width) => variant(picture, 'webp', width)),
    plainVariant(picture),
  ];
}

/** The file of a picture for whoever knows neither AVIF nor WebP. */
export const plainVariant = (picture: Picture): Variant =>
  picture.kind === 'drawing'
    ? variant(picture, 'svg', picture.width)
    : variant(picture, picture.seeThrough ? 'png' : 'jpeg', Math.min(picture.width, PLAIN_WIDTH));

const variant = (picture: Picture, format: Variant['format'], width: number): Variant => ({
  file: `${stem(picture)}.${format === 'svg' ? '' : `${width}.`}${format === 'jpeg' ? 'jpg' : format}`,
  format,
  width,
  picture,
});

/** How high a picture is at a width. */
export const heightAt = ({ width, height }: Picture, at: number): number =>
  Math.max(1, Math.round((height * at) / width));

/** Name of the file without its ending, as an address can hold it, and the beginning of the digest. */
function stem({ name, digest }: Picture): string {
  const words = slugOf(name.replace(/\.\w+$/, ''));
  return `${words.slice(0, 40).replace(/-$/, '') || 'picture'}.${digest.slice(0, 10)}`;
}

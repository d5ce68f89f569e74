/** A picture as HTML: what a browser takes by its width and by the formats that it knows. */
import type { Element, Properties } from 'hast';
import { heightAt, MEDIA_FOLDER, plainVariant, variantsOf, type Picture, type Variant } from '../../model/pictures.ts';

/** How wide the text is in which pictures stand, in the words of `sizes`. */
const SIZES = '(min-width: 46rem) 40rem, 92vw';

export function pictureElement(picture: Picture, alt: string, address: (path: string) => string): Element {
  const variants = variantsOf(picture);
  const href = ({ file }: Variant): string => address(`${MEDIA_FOLDER}/${file}`);
  const sources = (['avif', 'webp'] as const).flatMap((format): Element[] => {
    const own = variants.filter((variant) => variant.format === format);
    const srcSet = own.map((variant) => `${href(variant)} ${variant.width}w`).join(', ');
    return own.length > 0 ? [element('source', { type: `image/${format}`, srcSet, sizes: SIZES })] : [];
  });
  const image = element('img', {
    src: href(plainVariant(picture)),
    alt,
    width: picture.width,
    height: heightAt(picture, picture.width),
    loading: 'lazy',
    decoding: 'async',
    ...(picture.seeThrough && { className: ['see-through'] }),
  });
  return element('picture', {}, [...sources, image]);
}

const element = (tagName: string, properties: Properties, children: Element[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

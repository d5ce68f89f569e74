/** Sizes of what is made when the page that names them is finished: `<span data-size-of="edition.zip"></span>`. */

/** The page with the size in words. @throws an Error where it has no place for it. */
export function withSize(page: string, file: string, size: string): string {
  const place = new RegExp(`(<span[^>]*\\bdata-size-of="${file.replaceAll('.', '\\.')}"[^>]*>)[^<]*`);
  if (!place.test(page)) throw new Error(`The page of downloads has no place for the size of ${file}.`);
  return page.replace(place, (_, start: string) => start + size);
}

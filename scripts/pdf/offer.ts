/** The line of the PDF on the page of downloads, which was built before it. */
import { words } from '../../src/words/index.ts';
import { say } from '../../src/words/say.ts';

const ITEM = /<li[^>]*>\s*<a href="([^"]*)edition\.epub"[^]*?<\/li>/;
const OWN = /<li data-pdf>[^]*?<\/li>/;

/** The page with the PDF after the EPUB, once however often it is printed. @throws an Error where the page has no EPUB. */
export function offerPdf(page: string, size: string): string {
  const [epub, folder] = ITEM.exec(page) ?? [];
  if (epub === undefined || folder === undefined) throw new Error('The page of downloads does not offer the EPUB.');
  const text = say(words.downloads.file, { size, about: words.downloads.pdf });
  const item = `<li data-pdf><a href="${folder}edition.pdf" download>PDF</a> ${text}</li>`;
  return page.replace(OWN, '').replace(epub, () => epub + item);
}

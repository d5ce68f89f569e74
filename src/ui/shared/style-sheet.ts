/** Style sheets that only some readers need, loaded by the element that shows what they style. */

const sheets = new Map<string, Promise<void>>();

/** Resolves when the sheet applies, and also where it cannot be had: words are readable without it, and the next call tries again. */
export function addStyleSheet(href: string): Promise<void> {
  const known = sheets.get(href);
  if (known) return known;
  const sheet = new Promise<void>((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href });
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      sheets.delete(href);
      link.remove();
      done();
    });
    document.head.append(link);
  });
  sheets.set(href, sheet);
  return sheet;
}

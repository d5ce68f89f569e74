/** Style sheets that only some readers need, loaded by the element that shows what they style. */

const sheets = new Map<string, Promise<void>>();

/** Resolves when the sheet applies, and also where it cannot be had: words are readable without it. */
export function addStyleSheet(href: string): Promise<void> {
  const known = sheets.get(href);
  if (known) return known;
  const sheet = new Promise<void>((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href });
    for (const event of ['load', 'error']) link.addEventListener(event, () => done(), { once: true });
    document.head.append(link);
  });
  sheets.set(href, sheet);
  return sheet;
}

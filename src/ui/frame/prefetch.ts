/**
 * Fetches a page of the site as soon as a reader turns to a link to it, so that it is there when the link is followed. Not
 * where the reader asks for few data, and each page once.
 */

/** Milliseconds that a pointer rests on a link that is meant. */
const REST = 60;

const asked = new Set([location.pathname]);
let timer = 0;

function wantsFewData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

function linkAt({ target }: Event): HTMLAnchorElement | undefined {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([download], [target])') : null;
  const isPage = link?.origin === location.origin && link.pathname.endsWith('/') && link.search === '';
  return isPage && !asked.has(link.pathname) ? link : undefined;
}

function fetchAhead({ pathname }: HTMLAnchorElement): void {
  asked.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = pathname;
  document.head.append(hint);
}

if (document.createElement('link').relList.supports('prefetch') && !wantsFewData()) {
  document.addEventListener('pointerover', (event) => {
    clearTimeout(timer);
    const link = linkAt(event);
    if (link) timer = window.setTimeout(() => fetchAhead(link), REST);
  });
  for (const type of ['pointerdown', 'focusin'])
    document.addEventListener(type, (event) => {
      const link = linkAt(event);
      if (link) fetchAhead(link);
    });
}

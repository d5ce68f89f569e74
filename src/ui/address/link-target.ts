/** Where a link leads on the page on which it stands. */

/** The element named by a hash, such as `#p2.4`; `null` for none, or for a hash that is no address. */
export function elementOfHash(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** The element of this page to which a link leads; `null` where it leads to another page. */
export function elementLinkedTo(link: HTMLAnchorElement): HTMLElement | null {
  const here = link.origin === location.origin && link.pathname === location.pathname;
  return here && link.hash.length > 1 ? elementOfHash(link.hash) : null;
}

import { expect } from 'vitest';
import { DESK, PHONE, type Visitor } from '../visitor.ts';
import { chapter } from './subjects.ts';
import type { Sentences } from './sentences.ts';

const CARD = 'hover-card:popover-open';
const LINKS = ['.citation[data-cite]', '.term[data-term]'];

/** In the page: whether the open card leaves its link free. */
function isBeside(): boolean {
  const boxes = [...document.querySelectorAll('hover-card, a[data-open]')].map((one) => [...one.getClientRects()]);
  const [links = [], cards = []] = boxes;
  const card = cards[0];
  return (
    !!card &&
    links.length > 0 &&
    links.every(
      (link) =>
        link.bottom <= card.top || link.top >= card.bottom || link.right <= card.left || link.left >= card.right,
    )
  );
}

/** Opens the card of the last link of each kind, far down a scrolled page. */
async function openCards(visitor: Visitor, size: typeof DESK): Promise<void> {
  await visitor.open(chapter, size);
  for (const kind of LINKS) {
    const link = await visitor.run((kind) => {
      const links = [...document.querySelectorAll(`.text ${kind}`)];
      links[Math.floor(links.length / 2)]?.setAttribute('data-tried', kind);
      return `[data-tried='${kind}']`;
    }, kind);
    await visitor.pointAt(link);
    await visitor.seeElement(CARD);
    await visitor.see(true, isBeside);
    expect(
      await visitor.run((css) => document.querySelector(css)?.textContent.trim().length ?? 0, CARD),
    ).toBeGreaterThan(10);
    await visitor.press('Escape');
    await visitor.seeNone(CARD);
  }
}

export const cards: Sentences = {
  'a card opens beside its link and shows, also far down the page': (visitor) => openCards(visitor, DESK),
  'on a phone it is a sheet that leaves its link free': (visitor) => openCards(visitor, PHONE),
  'it opens for the keyboard, takes the focus in, and closes with Escape': async (visitor) => {
    await visitor.open(chapter);
    await visitor.tabTo('.text .citation');
    await visitor.seeElement(CARD);
    await visitor.press('Tab');
    await visitor.see(true, (css) => document.querySelector(css)?.contains(document.activeElement) ?? false, CARD);
    await visitor.press('Escape');
    await visitor.seeNone(CARD);
    await visitor.see(true, () => document.activeElement?.matches('.text .citation') ?? false);
  },
  'it stays beside its link while the page is scrolled': async (visitor) => {
    await visitor.open(chapter);
    await visitor.pointAt('.text .passage:nth-of-type(3) .citation, .text .citation');
    await visitor.seeElement(CARD);
    await visitor.run(() => scrollBy({ top: 40, behavior: 'instant' }));
    await visitor.see(true, isBeside);
  },
};

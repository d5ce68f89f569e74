import { expect } from 'vitest';
import { DESK, PHONE, type Visitor } from '../visitor.ts';
import { chapter, fourth, passages, phrase, phraseRef } from './subjects.ts';
import type { Sentences } from './sentences.ts';

/** Follows a hit of a search to its passage. */
async function land(visitor: Visitor, size: typeof DESK): Promise<void> {
  await visitor.open(`search/?q=${encodeURIComponent(`"${phrase}"`)}`, size);
  await visitor.click(`[data-results] .result a[href$="#p${phraseRef}"]`);
  await visitor.seeElement('search-landing');
}

export const landing: Sentences = {
  'a hit is marked where the search leads, and the bar shows the words whole': async (visitor) => {
    for (const size of [DESK, PHONE]) {
      await land(visitor, size);
      expect(await visitor.run(() => CSS.highlights.get('search-hit-here')?.size)).toBe(1);
      await visitor.see(`“${phrase}” 1 of 1`, () => document.querySelector('search-landing p')?.textContent);
      const cut = await visitor.run(() => {
        const box = document.querySelector('search-landing p');
        const range = document.createRange();
        if (box?.firstChild) range.setEnd(box.firstChild, 1);
        if (box?.firstChild) range.setStart(box.firstChild, 0);
        return (box?.getBoundingClientRect().left ?? 0) - range.getBoundingClientRect().left;
      });
      expect(cut).toBeLessThanOrEqual(0);
    }
    await visitor.click('search-landing button:last-child');
    await visitor.see(0, () => CSS.highlights.size);
  },
  'an address leads to its passage, below the header': async (visitor) => {
    await visitor.open(`${chapter}#p${fourth}`);
    await visitor.see(
      true,
      (id) => {
        const box = document.getElementById(id)?.getBoundingClientRect();
        const header = document.querySelector('header.site')?.getBoundingClientRect().bottom ?? 0;
        return !!box && box.top >= header && box.top < innerHeight / 2;
      },
      `p${fourth}`,
    );
    expect(await visitor.run((id) => document.getElementById(id)?.matches(':target'), `p${fourth}`)).toBe(true);
  },
  'an address with words leads to the words': async (visitor) => {
    const last = passages.at(-1);
    const words = last?.text.split(' ').slice(1, 4).join(' ') ?? '';
    await visitor.open(`${chapter}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`);
    await visitor.see(
      true,
      (id) => {
        const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
        return top >= 0 && top < innerHeight;
      },
      `p${last?.ref ?? ''}`,
    );
  },
};

import { expect } from 'vitest';
import { DESK, PHONE, type Visitor } from '../visitor.ts';
import { chapter, fourth, second, third } from './subjects.ts';
import type { Sentences } from './sentences.ts';

const MENU = 'passage-menu:popover-open';
const numberOf = (ref: string): string => `.passage > .passage-number[href$="/p/${ref}/"]`;

async function openMenus(visitor: Visitor, size: typeof DESK): Promise<void> {
  for (const ref of [second, fourth]) {
    await visitor.open(`${chapter}#p${ref}`, size);
    await visitor.click(numberOf(ref));
    await visitor.seeElement(MENU);
    await visitor.seeElement(`${MENU} copy-button`);
    await visitor.see(`Passage ${ref}`, (css) => document.querySelector(`${css} h2`)?.textContent, MENU);
    await visitor.press('Escape');
    await visitor.seeNone(MENU);
  }
}

export const menu: Sentences = {
  'the number of a passage opens its menu beside it': (visitor) => openMenus(visitor, DESK),
  'on a phone it is a sheet': (visitor) => openMenus(visitor, PHONE),
  'shift-click takes all passages in between, which are marked': async (visitor) => {
    await visitor.open(chapter);
    await visitor.click(numberOf(second));
    await visitor.seeElement(MENU);
    await visitor.press('Escape');
    await visitor.click(numberOf(fourth), 'Shift');
    await visitor.see(`Passages ${second}–${fourth}`, (css) => document.querySelector(`${css} h2`)?.textContent, MENU);
    expect(await visitor.run(() => location.hash)).toBe(`#p${second}-p${fourth}`);
    // What marks a range is loaded with the first address that names one.
    await visitor.see(3, () => document.querySelectorAll('[data-passage][data-here]').length);
  },
  'Tab past its end leads to what follows the number, which nothing hides': async (visitor) => {
    await visitor.open(chapter);
    await visitor.click(numberOf(second));
    await visitor.seeElement(MENU);
    await visitor.run((css) => document.querySelector<HTMLElement>(`${css} .menu-page a`)?.focus(), MENU);
    await visitor.press('Tab');
    await visitor.seeNone(MENU);
    await visitor.see(
      true,
      (id) => document.getElementById(id)?.contains(document.activeElement) ?? false,
      `p${second}`,
    );
    await visitor.seeElement(':focus');
  },
  'Escape closes it and leads back to the number': async (visitor) => {
    await visitor.open(chapter);
    await visitor.click(numberOf(second));
    await visitor.seeElement(MENU);
    await visitor.press('Escape');
    await visitor.seeNone(MENU);
    await visitor.see(true, (css) => document.activeElement?.matches(css) ?? false, numberOf(second));
  },
  'an address with a range marks its passages and shows the first': async (visitor) => {
    await visitor.open(`${chapter}#p${second}-p${third}`);
    await visitor.see([second, third], () =>
      [...document.querySelectorAll<HTMLElement>('[data-passage][data-here]')].map(
        ({ dataset }) => dataset['passage'] ?? '',
      ),
    );
    await visitor.seeElement(numberOf(second));
  },
};

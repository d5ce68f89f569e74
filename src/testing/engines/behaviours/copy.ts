import { expect } from 'vitest';
import { copyOnDisk } from '../../copy-on-disk.ts';
import type { Visitor } from '../visitor.ts';
import type { Sentences } from './sentences.ts';
import { chapter, phrase, phraseRef } from './subjects.ts';

/** What the page asked for that is not on the disk, and what of its own it could not have. */
const beyondDisk = (): string[] => [
  ...performance.getEntriesByType('resource').flatMap(({ name }) => (/^(?:file|data):/.test(name) ? [] : [name])),
  ...[...document.styleSheets].flatMap(({ href, disabled }) => (href === null || disabled ? [`style ${href}`] : [])),
];

async function onDisk(act: (address: (file: string) => string) => Promise<void>): Promise<void> {
  using copy = copyOnDisk();
  await act(copy.address);
}

const readsAlone = async (visitor: Visitor): Promise<void> => {
  await visitor.see('complete', () => document.readyState);
  expect(await visitor.run(beyondDisk)).toEqual([]);
};

export const copy: Sentences = {
  'is read with its style and its fonts, and asks nobody for anything': (visitor) =>
    onDisk(async (address) => {
      await visitor.openAddress(address(`${chapter}index.html`));
      await readsAlone(visitor);
      expect(await visitor.run(() => getComputedStyle(document.body).fontFamily)).toContain('Edition');
      await visitor.see([], () =>
        [...document.fonts]
          .filter(({ family, status }) => family.includes('Edition') && (status === 'loading' || status === 'error'))
          .map(({ family, status }) => `${family} ${status}`),
      );
      expect(
        await visitor.run(() =>
          [...document.fonts].some(({ family, status }) => family.includes('Edition') && status === 'loaded'),
        ),
      ).toBe(true);
    }),
  'leads from a citation to its work, and on to the list of works': (visitor) =>
    onDisk(async (address) => {
      await visitor.openAddress(address(`${chapter}index.html`));
      await visitor.click('.text a.citation');
      await visitor.see(true, () => location.hash.startsWith('#ref-') && document.querySelector(':target') !== null);
      await visitor.click(':target a[href*="references/index.html"]');
      await visitor.see(true, () => location.pathname.endsWith('/references/index.html'));
      await visitor.see(true, () => document.querySelector(':target') !== null);
    }),
  'searches from the field in its head, and leads to the passage': (visitor) =>
    onDisk(async (address) => {
      await visitor.openAddress(address('index.html'));
      await visitor.click('header input[type="search"]');
      await visitor.type(phrase);
      await visitor.press('Enter');
      await visitor.see(true, () => location.pathname.endsWith('/search/index.html'));
      await visitor.seeElement(`[data-results] .result a[href$="#p${phraseRef}"]`);
      await visitor.see(true, () => document.querySelector('[data-results] mark') !== null);
      await readsAlone(visitor);
      await visitor.click(`[data-results] .result a[href$="#p${phraseRef}"]`);
      await visitor.see(true, (id) => document.getElementById(id)?.matches(':target') === true, `p${phraseRef}`);
    }),
};

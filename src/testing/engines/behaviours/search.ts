import { expect } from 'vitest';
import { DESK, PHONE, type Visitor } from '../visitor.ts';
import { chapter, phrase, phraseRef } from './subjects.ts';
import type { Sentences } from './sentences.ts';

const DIALOG = 'search-panel dialog[open]';

async function searchPanel(visitor: Visitor, size: typeof DESK): Promise<void> {
  await visitor.open('', size);
  await visitor.press('/');
  await visitor.seeElement(`${DIALOG} input`);
  await visitor.type(phrase);
  await visitor.seeElement(`${DIALOG} .result a[href$="#p${phraseRef}"]`);
  expect(await visitor.run((css) => document.querySelector(`${css} .result mark`)?.textContent !== '', DIALOG)).toBe(
    true,
  );
  await visitor.press('Escape');
  await visitor.seeNone(DIALOG);
}

export const search: Sentences = {
  'the panel opens with a key and finds what is typed': (visitor) => searchPanel(visitor, DESK),
  'on a phone it fills the window': (visitor) => searchPanel(visitor, PHONE),
  'it opens with a click on the field of the header': async (visitor) => {
    await visitor.open(chapter);
    await visitor.click('search-box input');
    await visitor.seeElement(`${DIALOG} input`);
  },
  'the search page answers the address and what is typed': async (visitor) => {
    await visitor.open(`search/?q=${encodeURIComponent(phrase)}`);
    await visitor.seeElement(`[data-results] .result a[href$="#p${phraseRef}"]`);
    await visitor.run(() => {
      const field = document.querySelector<HTMLInputElement>('search-page [name="q"]');
      field?.focus();
      field?.select();
    });
    await visitor.type('zzqx');
    await visitor.see(0, () => document.querySelectorAll('[data-results] .result').length);
  },
};

import { expect } from 'vitest';
import { words } from '../../../words/index.ts';
import { DESK, PHONE, type Visitor } from '../visitor.ts';
import { chapter, second } from './subjects.ts';
import type { Sentences } from './sentences.ts';

const MENU = 'passage-menu:popover-open';
const DIALOG = '.own-dialog[open]';
const TEXT = 'Who says so?';

async function writeANote(visitor: Visitor, size: typeof DESK): Promise<void> {
  await visitor.open(`${chapter}#p${second}`, size);
  await visitor.click(`.passage > .passage-number[href$="/p/${second}/"]`);
  await visitor.seeElement(`${MENU} copy-button`);
  await visitor.run(
    (css, name) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`${css} button`)];
      buttons.find(({ textContent }) => textContent.trim() === name)?.click();
    },
    MENU,
    words.ownNotes.write,
  );
  await visitor.seeElement(`${DIALOG} textarea`);
  // Its window may not be the one in front, and `:focus` is then nothing in WebKit.
  await visitor.see(true, (css) => document.activeElement?.matches(`${css} textarea`) ?? false, DIALOG);
  await visitor.type(TEXT);
  await visitor.press('Escape');
  await visitor.seeNone(DIALOG);
  await visitor.see(1, () => document.querySelectorAll('.own-ref').length);
  await visitor.goTo(`${chapter}#p${second}`);
  await visitor.click('.own-ref');
  await visitor.see(TEXT, (css) => document.querySelector<HTMLTextAreaElement>(`${css} textarea`)?.value, DIALOG);
  await visitor.goTo('my-notes/');
  await visitor.see(true, (text) => document.querySelector('.own-list li')?.textContent.includes(text) ?? false, TEXT);
  // The next visitor finds nothing of this one.
  await visitor.run(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  });
  await visitor.open('my-notes/', size);
  await visitor.seeElement('.own-none');
  expect(await visitor.run(async () => (await indexedDB.databases()).length)).toBe(0);
}

export const ownNotes: Sentences = {
  'a note that a reader writes on a passage is there on the next visit, and in the list': (visitor) =>
    writeANote(visitor, DESK),
  'so it is on a phone': (visitor) => writeANote(visitor, PHONE),
};

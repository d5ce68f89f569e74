import { expect } from 'vitest';
import { DESK, PHONE } from '../visitor.ts';
import { chapterPaths } from '../../reader.ts';
import { chapter } from './subjects.ts';
import type { Sentences } from './sentences.ts';

const PANEL = 'reading-settings:popover-open';
const ground = (): string => getComputedStyle(document.documentElement).backgroundColor;

/** In the page: sets the type in every size and measure, and waits until the page has drawn each. */
async function drawEverySetting(): Promise<number> {
  let drawn = 0;
  for (const size of ['s', '', 'l', 'xl'])
    for (const measure of ['narrow', '', 'wide']) {
      Object.assign(document.documentElement.dataset, { size, measure });
      await new Promise((done) => requestAnimationFrame(done));
      drawn += Number(document.body.scrollHeight > innerHeight);
    }
  return drawn;
}

export const settings: Sentences = {
  'the settings open, change the page at once, and are kept': async (visitor) => {
    for (const size of [DESK, PHONE]) {
      await visitor.open(chapter, size);
      const before = await visitor.run(ground);
      await visitor.click('[popovertarget="settings"]');
      await visitor.seeElement(PANEL);
      await visitor.click(`${PANEL} input[name="theme"][value="dark"] + span`);
      await visitor.see('dark', () => document.documentElement.dataset['theme']);
      const dark = await visitor.run(ground);
      expect(dark).not.toBe(before);
      await visitor.press('Escape');
      await visitor.seeNone(PANEL);
      await visitor.goTo('glossary/');
      expect(await visitor.run(ground)).toBe(dark);
    }
  },
  'they close when the focus goes on, which they would hide': async (visitor) => {
    await visitor.open(chapter);
    await visitor.click('[popovertarget="settings"]');
    await visitor.seeElement(PANEL);
    await visitor.run(() => document.querySelector<HTMLElement>('.text .passage-number')?.focus());
    await visitor.seeNone(PANEL);
  },
  'the size of the text changes its size': async (visitor) => {
    await visitor.open(chapter);
    const size = (): number =>
      parseFloat(getComputedStyle(document.querySelector('.text [data-passage]') ?? document.body).fontSize);
    const before = await visitor.run(size);
    await visitor.click('[popovertarget="settings"]');
    await visitor.seeElement(PANEL);
    await visitor.click(`${PANEL} input[name="size"][value="xl"] + span`);
    await visitor.see(
      true,
      (before) =>
        parseFloat(getComputedStyle(document.querySelector('.text [data-passage]') ?? document.body).fontSize) >
        before * 1.2,
      before,
    );
  },
  'no size of the text and no measure ends a page, however wide the window': async (visitor) => {
    for (const path of chapterPaths())
      for (const width of [390, 1024, 1280]) {
        await visitor.open(path, { width, height: 900 });
        expect(await visitor.run(drawEverySetting), `/${path} at ${width}`).toBe(12);
      }
  },
};

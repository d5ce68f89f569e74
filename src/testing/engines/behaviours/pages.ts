import { expect } from 'vitest';
import { browsedPaths } from '../../site.ts';
import { DESK, PHONE, type Visitor } from '../visitor.ts';
import type { Sentences } from './sentences.ts';
import { chapter, fourth, second } from './subjects.ts';

/** In the page: what is wrong with it. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  const note = (holds: boolean, fault: string): void => {
    if (!holds) found.push(fault);
  };
  await document.fonts.ready;
  const elements = [...document.querySelectorAll<HTMLElement>('body *')];
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
  const title = document.querySelector('h1, .embed');
  note(!!title?.checkVisibility() && title.getBoundingClientRect().height > 0, 'no title shows');
  const { scrollWidth, clientWidth } = document.documentElement;
  note(scrollWidth <= clientWidth, `scrolls sideways, ${scrollWidth} in ${clientWidth}`);
  // The stand-ins are fonts of the machine, which may have none.
  for (const { family, status } of document.fonts)
    note(status !== 'error' || family.includes('Stand-in'), `${family} failed`);
  for (const image of document.images) note(image.naturalWidth > 0 || image.loading === 'lazy', `${image.src} failed`);
  for (const drawing of document.querySelectorAll<SVGElement>('figure svg')) {
    const { width, height } = drawing.getBoundingClientRect();
    note(
      !drawing.checkVisibility() || (width > 0 && height > 0),
      `${name(drawing.parentElement ?? drawing)} shows no drawing`,
    );
  }
  for (const element of elements) {
    const { overflowX, whiteSpace } = getComputedStyle(element);
    const hanging = getComputedStyle(element).getPropertyValue('hanging-punctuation');
    const clips = overflowX !== 'visible' && whiteSpace !== 'pre' && element.textContent.trim() !== '';
    note(!clips || ['', 'none'].includes(hanging), `${name(element)} cuts what hangs out of it`);
  }
  return found;
}

async function faultsAt(visitor: Visitor, size: typeof DESK): Promise<string[]> {
  const found: string[] = [];
  for (const path of browsedPaths()) {
    await visitor.open(path, size);
    let faultsThere = await visitor.run(faults);
    // A font that comes later than the text serves from the next page on.
    if (faultsThere.some((fault) => fault.endsWith(' failed'))) {
      await visitor.open(path, size);
      faultsThere = await visitor.run(faults);
    }
    found.push(...faultsThere.map((fault) => `/${path} ${fault}`));
  }
  return found;
}

export const pages: Sentences = {
  'every page shows title, type and drawings in the width of a phone': async (visitor) => {
    expect(await faultsAt(visitor, PHONE)).toEqual([]);
  },
  'every page shows title, type and drawings in a wide window': async (visitor) => {
    expect(await faultsAt(visitor, DESK)).toEqual([]);
  },
  'the contents open as a menu on a phone': async (visitor) => {
    await visitor.open('', PHONE);
    await visitor.click('.to-menu');
    await visitor.seeElement('.rail:popover-open');
    await visitor.press('Escape');
    await visitor.seeNone('.rail:popover-open');
  },
  'on a phone the header says to which passages an address led': async (visitor) => {
    await visitor.open(`${chapter}#p${second}-p${fourth}`, PHONE);
    await visitor.see(`${second}–${fourth}`, () => document.querySelector('[data-place] > small')?.textContent);
    expect(await visitor.run(() => document.querySelector('[data-place]')?.checkVisibility())).toBe(true);
  },
  'what a note rests on opens in place': async (visitor) => {
    await visitor.open(chapter);
    await visitor.click('.note-sources summary');
    await visitor.seeElement('.note-sources li');
  },
  'a list shows what fits the words that are typed': async (visitor) => {
    await visitor.open('glossary/');
    const [name, count] = await visitor.run(() => {
      const items = [...document.querySelectorAll('[data-item]')];
      return [items[0]?.querySelector('h3, h4, dt, .name')?.textContent.trim() ?? '', items.length] as const;
    });
    await visitor.click('list-filter input[type="search"], list-filter input[name="q"]');
    await visitor.type(name);
    await visitor.see(
      true,
      (count) => {
        const shown = [...document.querySelectorAll('[data-item]')].filter((item) => item.checkVisibility()).length;
        return shown > 0 && shown < count;
      },
      count,
    );
  },
};

import { expect } from 'vitest';
import { chapter } from './subjects.ts';
import type { Sentences } from './sentences.ts';

/** In the page: the lines at the words of the first element that fits. */
function lineOf(selector: string): string {
  const element = document.querySelector(selector);
  if (!element) return 'not there';
  const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(element);
  return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
}

export const type: Sentences = {
  'terms have a dotted line, which tells them from text and from links': async (visitor) => {
    await visitor.open(chapter);
    expect(await visitor.run(lineOf, '.text .term')).toBe('underline dotted 1px');
    expect(await visitor.run(lineOf, '.text .citation')).toBe('underline solid 1px');
    await visitor.pointAt('.text .term');
    await visitor.see('underline solid 1px', lineOf, '.text .term:hover');
  },
  'at rest a text has few marks; those of a passage show with the pointer on it': async (visitor) => {
    await visitor.open(chapter);
    const line = (): string =>
      getComputedStyle(document.querySelector('.text .passage .later-mark') ?? document.body).textDecorationColor;
    const clear = /^(?:transparent|rgba\(.*, 0\))$/;
    expect(await visitor.run(line)).toMatch(clear);
    await visitor.pointAt('.text .passage:has(.later-mark) > [data-passage]');
    await expect.poll(() => visitor.run(line)).not.toMatch(clear);
  },
  'every declaration of a line under words is understood': async (visitor) => {
    await visitor.open(chapter);
    await visitor.click('.text .passage-number');
    await visitor.seeElement('passage-menu:popover-open');
    const refused = await visitor.run(async () => {
      const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
      const texts = await Promise.all(sheets.map(({ href }) => fetch(href).then((answer) => answer.text())));
      const declared = texts.join('').match(/text-decoration[\w-]*:[^;{}]+/g) ?? [];
      return [...new Set(declared)].filter((one) => !CSS.supports(one.replace(/:(.*)/s, ': $1')));
    });
    expect(refused).toEqual([]);
  },
  'small capitals are cut for their size, not shrunk': async (visitor) => {
    await visitor.open(chapter);
    const ratio = await visitor.run(async () => {
      const width = (style: string): number => {
        const span = document.createElement('span');
        span.textContent = 'HNM';
        span.className = style;
        span.style.letterSpacing = '0';
        document.querySelector('.text [data-passage]')?.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return width;
      };
      await document.fonts.ready;
      return width('small-caps') / width('');
    });
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1);
  },
};

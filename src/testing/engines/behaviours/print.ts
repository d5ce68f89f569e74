import { expect } from 'vitest';
import { chapter } from './subjects.ts';
import type { Sentences } from './sentences.ts';

/**
 * In the page: lets the style rules for paper hold on the screen, since not every engine can be asked for a print, and
 * says so to the page's own script.
 */
function asOnPaper(): void {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /^print$/.test(rule.media.mediaText)) rule.media.mediaText = 'all';
      if (rule instanceof CSSImportRule) turn(rule.styleSheet?.cssRules ?? new CSSStyleSheet().cssRules);
      else if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
    }
  };
  dispatchEvent(new Event('beforeprint'));
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}

export const print: Sentences = {
  'a print has the text with all its notes, black on white, and nothing to click': async (visitor) => {
    await visitor.open(chapter);
    await visitor.run(asOnPaper);
    const state = await visitor.run(() => {
      const shown = (css: string): number =>
        [...document.querySelectorAll(css)].filter((one) => one.checkVisibility()).length;
      const count = (css: string): number => document.querySelectorAll(css).length;
      return {
        passages: shown('.text [data-passage]') / count('.text [data-passage]'),
        notes: shown('.text .note') / count('.text .note'),
        chrome: shown('header.site, .rail, .panel, .skip'),
        ink: getComputedStyle(document.querySelector('.text [data-passage]') ?? document.body).color,
      };
    });
    expect(state).toEqual({ passages: 1, notes: 1, chrome: 0, ink: 'rgb(0, 0, 0)' });
  },
};

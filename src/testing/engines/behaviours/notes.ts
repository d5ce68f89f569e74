import { expect } from 'vitest';
import { DESK, PHONE } from '../visitor.ts';
import { chapter } from './subjects.ts';
import type { Sentences } from './sentences.ts';

/** In the page: what is wrong with the place of a note beside the text. */
async function misplaced(): Promise<string[]> {
  await document.fonts.ready;
  const found: string[] = [];
  const text = document.querySelector('.text [data-passage]')?.getBoundingClientRect();
  let end = -Infinity;
  for (const note of document.querySelectorAll<HTMLElement>('.text .note')) {
    const { left, right, top, bottom } = note.getBoundingClientRect();
    const passage = document.querySelector(`[data-note-ref="${note.dataset['note'] ?? ''}"]`)?.closest('.passage');
    if (left < (text?.right ?? 0) || right > innerWidth) found.push(`${note.id} stands from ${left} to ${right}`);
    if (top < end) found.push(`${note.id} begins at ${top} where one ends at ${end}`);
    if (top < (passage?.getBoundingClientRect().top ?? 0) - 8) found.push(`${note.id} stands above its passage`);
    end = bottom;
  }
  return found;
}

/** In the page: what an engine without anchors makes of the style sheets. */
function withoutAnchors(): void {
  const turn = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSSupportsRule && rule.conditionText.includes('anchor-name')) {
        const holder = (rule.parentRule ?? rule.parentStyleSheet) as CSSGroupingRule;
        const at = [...holder.cssRules].indexOf(rule);
        const inner = [...rule.cssRules].map(({ cssText }) => cssText);
        holder.deleteRule(at);
        if (/^\(?not/.test(rule.conditionText)) inner.forEach((text, index) => holder.insertRule(text, at + index));
        turn(holder.cssRules);
        return;
      }
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}

export const notes: Sentences = {
  'notes stand in the margin in their order, none on another, none above its passage': async (visitor) => {
    await visitor.open(chapter, DESK);
    await visitor.see([], misplaced);
  },
  'so they do in an engine without anchors': async (visitor) => {
    await visitor.open(chapter, DESK);
    await visitor.run(withoutAnchors);
    expect(
      await visitor.run(() => getComputedStyle(document.querySelector('.text .note') ?? document.body).position),
    ).toBe('relative');
    await visitor.see([], misplaced);
  },
  'on a phone a letter unfolds its note at the place': async (visitor) => {
    await visitor.open(chapter, PHONE);
    await visitor.seeNone('.text .note');
    await visitor.click('.text .note-ref');
    await visitor.seeElement('.text .note[data-open] .note-kind');
    await visitor.click('.text .note-ref');
    await visitor.seeNone('.text .note');
  },
};

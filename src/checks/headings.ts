/** Headings make an outline: one first, and no level skipped on the way down. */
import { toString } from 'hast-util-to-string';
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { elements } from './html.ts';
import type { SitePage } from './site.ts';
import { words } from '../words/index.ts';

export const headings: Check = {
  holds: words.quality.holds.headings,
  rules: ['page-has-one-title', 'page-headings-follow'],
  ofPage: faultsOf,
};

function faultsOf({ file, elements: all }: SitePage): Fault[] {
  const main = all.find(({ tagName }) => tagName === 'main') ?? all.find(({ tagName }) => tagName === 'body');
  const found = main ? elements(main, ({ tagName }) => /^h[1-6]$/.test(tagName)) : [];
  const levels = found.map((heading) => ({ level: Number(heading.tagName[1]), text: toString(heading).trim() }));
  const faults: Fault[] = [];
  const titles = levels.filter(({ level }) => level === 1);
  // A card in a frame is a part of the page around it, whose outline it does not know.
  if (titles.length !== 1 && main?.tagName === 'main')
    faults.push({
      file,
      rule: 'page-has-one-title',
      expected: 'one h1 in main',
      found: titles.length === 0 ? 'none' : titles.map(({ text }) => `“${text}”`).join(' and '),
      remedy: 'Give the page one title, and its parts headings of a lower level.',
    });
  levels.forEach(({ level, text }, index) => {
    const before = levels[index - 1]?.level ?? 1;
    if (text === '' || level > before + 1)
      faults.push({
        file,
        rule: 'page-headings-follow',
        expected: text === '' ? 'words in the heading' : `h${before + 1} at most, after h${before}`,
        found: `h${level} “${text}”`,
        remedy:
          text === '' ? 'Write the heading, or remove it.' : `Make it h${before + 1}, or add the heading between.`,
      });
  });
  return faults;
}

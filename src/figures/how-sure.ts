import type { Basis } from '../schemas/common.ts';
import { language, words } from '../words/index.ts';
import { counted } from '../words/say.ts';

/** How sure the data of a figure are, in a sentence: `Of 70 events, 34 rest on the study alone, …`. */
export function howSure(
  items: readonly { basis: Basis }[],
  sentence: 'sureOfEvents' | 'sureOfPlaces' | 'sureOfRelations',
): string {
  const { figures } = words;
  const parts = [
    { basis: 'study', text: figures.restOnStudy },
    { basis: 'verified', text: figures.restOnSources },
    { basis: 'known', text: figures.restOnKnowledge },
  ]
    .map(({ basis, text }) => ({ text, count: items.filter((item) => item.basis === basis).length }))
    .filter(({ count }) => count > 0)
    .map(({ text, count }) => counted(text, { count }));
  if (parts.length === 0) return '';
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return counted(figures[sentence], { count: items.length, parts: list.format(parts) });
}

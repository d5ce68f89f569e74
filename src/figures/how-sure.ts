import type { Basis } from '../schemas/common.ts';

/** How sure the data of a figure are, in a sentence: `Of 70 events, 34 rest on the study, …`. */
export function howSure(items: readonly { basis: Basis }[], many: string): string {
  const count = (basis: Basis) => items.filter((item) => item.basis === basis).length;
  const parts = [
    [count('study'), 'on the study alone'],
    [count('verified'), 'on sources that were seen'],
    [count('known'), 'at least in part on general knowledge'],
  ] as const;
  const words = parts
    .filter(([number]) => number > 0)
    .map(([number, on]) => `${number} rest${number === 1 ? 's' : ''} ${on}`);
  const last = words.pop();
  if (last === undefined) return '';
  return `Of ${items.length} ${many}, ${words.length > 0 ? `${words.join(', ')} and ${last}` : last}.`;
}

/** What came of an edited document, in words. */
import type { EditedReport } from './run.ts';

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

export function formatEdited({ review, changes, open, comments, written }: EditedReport): string {
  const done = written.length > 0 ? [`Written: ${written.join(', ')}. See what changed with git diff.`] : [];
  if (review === undefined)
    return [
      ...done,
      written.length > 0 ? 'Nothing is left of it.' : 'It says the same as the edition: there is nothing to review.',
    ].join('\n');
  return [
    ...done,
    `${count(changes, 'change')}, of which the edition can take over ${open} by itself, and ${count(comments, 'comment')}${written.length > 0 ? ' are left' : ''}.`,
    `They stand in ${review}. Tick there what the edition is to take over, and run: npm run import -- ${review}`,
  ].join('\n');
}

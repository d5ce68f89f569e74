/** Two wordings of a passage compared word by word, as readers follow it: short sameness between changes is no landmark. */
import { diffArrays } from 'diff';
import type { ComparedWords } from '../model/versions.ts';

/** Words that stand around a change; what is the same and further away is left out. */
const AROUND = 8;
/** As many words that are the same between two changes belong to the change. */
const TOO_FEW = 2;

/** What was removed and added, with words around it. Empty where both are the same. */
export function compareWords(older: string, later: string, language: string): ComparedWords[] {
  const segments = (text: string): string[] =>
    [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const runs = diffArrays(segments(older), segments(later)).map(({ added, removed, value }): ComparedWords => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  if (runs.every(({ is }) => is === 'same')) return [];
  return clipped(joined(runs));
}

/** How many words a run has; signs and spaces are none. */
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Changes that stand close together as one: first what was removed, then what was added. */
function joined(runs: readonly ComparedWords[]): ComparedWords[] {
  const result: ComparedWords[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed) result.push({ is: 'removed', text: removed });
    if (added) result.push({ is: 'added', text: added });
    removed = added = '';
  };
  for (const [index, { is, text }] of runs.entries()) {
    const isBetween = index > 0 && index < runs.length - 1;
    if (is === 'removed') removed += text;
    else if (is === 'added') added += text;
    else if (isBetween && wordsIn(text) <= TOO_FEW) {
      removed += text;
      added += text;
    } else {
      close();
      result.push({ is, text });
    }
  }
  close();
  return result;
}

/** With `AROUND` words of what is the same at each side of a change. */
function clipped(runs: readonly ComparedWords[]): ComparedWords[] {
  return runs.flatMap((run, index): ComparedWords[] => {
    if (run.is !== 'same') return [run];
    const pieces = run.text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];
    const head = index === 0 ? '' : pieces.slice(0, AROUND).join('');
    const tail = index === runs.length - 1 ? '' : pieces.slice(-AROUND).join('');
    const kept = (index === 0 ? 0 : AROUND) + (index === runs.length - 1 ? 0 : AROUND);
    if (pieces.length <= kept) return [run];
    return [
      ...(head ? [{ is: 'same' as const, text: head }] : []),
      { is: 'gap', text: ' … ' },
      ...(tail ? [{ is: 'same' as const, text: tail }] : []),
    ];
  });
}

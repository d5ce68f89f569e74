/** The alphabetical index of the text: every word that says something, with its passages. */
import type { Edition, Passage } from '../../model/types.ts';
import { isStopWord } from '../meaning/stop-words.ts';
import { tokensOf } from '../meaning/text.ts';

export interface IndexedWord {
  /** As it stands in the text; in small letters where it ever does. */
  word: string;
  /** In text order. */
  passages: Passage[];
}

/** In the order of the alphabet. Everyday words and single letters are left out. */
export function wordIndex({ passages, config }: Pick<Edition, 'passages' | 'config'>): IndexedWord[] {
  const found = new Map<string, { forms: Set<string>; passages: Set<Passage> }>();
  for (const passage of passages)
    for (const { word, start, end } of tokensOf(passage.text)) {
      if (isStopWord(word) || /^\D$/.test(word)) continue;
      const entry = found.get(word) ?? { forms: new Set(), passages: new Set() };
      entry.forms.add(passage.text.slice(start, end));
      entry.passages.add(passage);
      found.set(word, entry);
    }
  const { compare } = new Intl.Collator(config.language, { numeric: true });
  return [...found]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([, entry]) => ({ word: formOf(entry.forms), passages: [...entry.passages] }));
}

/** The form in small letters before those at the beginning of a sentence; of a name the first. */
const formOf = (forms: ReadonlySet<string>): string =>
  [...forms].find((form) => form === form.toLowerCase()) ?? [...forms][0] ?? '';

/** Says of words that a note's passage lacks in which passage they stand. */
import type { CompiledText } from '../markdown/compile.ts';
import type { Fault } from '../model/faults.ts';
import type { Sources } from '../reading/read.ts';
import { wordsPattern } from '../model/whole-words.ts';

/** The faults; those of notes whose words stand in another passage name it. */
export function withPassagesOfWords(
  faults: readonly Fault[],
  { notes }: Pick<Sources, 'notes'>,
  chapters: ReadonlyMap<string, CompiledText>,
): Fault[] {
  const passages = [...chapters.values()].flatMap(({ record }) => record?.passages ?? []);
  return faults.map((fault) => {
    const words = notes.find(({ file }) => file === fault.file)?.data.words;
    if (fault.rule !== 'note-words-are-in-passage' || words === undefined) return fault;
    const refs = passages.filter(({ text }) => wordsPattern(words).test(text)).map(({ ref }) => ref);
    if (refs.length === 0) return fault;
    return {
      ...fault,
      found: `${fault.found}; ${refs.join(', ')} ${refs.length === 1 ? 'has' : 'have'} them`,
      remedy: `Write passage: "${refs[0] ?? ''}", or copy the words from the passage as it stands.`,
    };
  });
}

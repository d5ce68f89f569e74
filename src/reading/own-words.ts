/** The language of the interface, and what an edition says in words of its own: `words.yaml`. */
import { nearest, type Fault } from '../model/faults.ts';
import { mainLanguage } from '../words/language-tag.ts';
import { hasWords, LANGUAGES, speechOf } from '../words/languages.ts';
import { wordFaults, type WordFault } from '../words/overrides.ts';
import type { Place } from './located.ts';

/** Everything in `words.yaml` that cannot be printed in place of the engine's words. */
export const ownWordsFaults = (value: unknown, language: string, file: string, placeOf: PlaceOf): Fault[] =>
  value === null
    ? []
    : wordFaults(speechOf(language).words, value).map((fault) => ({
        file,
        ...placeOf(fault.path),
        ...sentences(fault),
      }));

type PlaceOf = (path: readonly PropertyKey[]) => Place;

function sentences({ path, kind, expected }: WordFault): Pick<Fault, 'rule' | 'expected' | 'found' | 'remedy'> {
  const name = path.join('.') || 'the file';
  const last = path.at(-1) ?? '';
  if (kind === 'key') {
    const [near] = nearest(last, expected, 1);
    const known = `one of ${expected.join(', ')}`;
    const remedy = near ? `Write ${near}, or remove it.` : 'Check the spelling, or remove it.';
    return { rule: 'field-is-known', expected: known, found: `the field ${name}`, remedy };
  }
  if (kind === 'form')
    return {
      rule: 'field-has-its-form',
      expected: expected[0]
        ? `a wording for every number: ${expected[0]}`
        : 'words where the engine has words, groups where it has groups',
      found: `something else under ${name}`,
      remedy: `Write it as src/words/en/ has ${name}, or remove it.`,
    };
  const places = expected.map((place) => `{${place}}`).join(', ');
  return {
    rule: 'word-has-its-places',
    expected: places ? `the places ${places} and no others` : 'words without places in braces',
    found: `other places in ${name}`,
    remedy: places ? `Write ${places} where the value is to stand.` : 'Remove the braces.',
  };
}

/** Says that an edition in a language without words has English ones around its text. */
export function languageFaults(language: string, file: string, place: Place): Fault[] {
  if (hasWords(language)) return [];
  const main = mainLanguage(language);
  return [
    {
      file,
      ...place,
      rule: 'language-has-words',
      expected: `a language with words for the interface: ${Object.keys(LANGUAGES).join(', ')}`,
      found: `${language}, so that everything around the text is in English`,
      remedy: `Copy src/words/en/ to src/words/${main}/, and translate it; src/README.md says how.`,
      severity: 'warning',
    },
  ];
}

/** The engine names nothing of the study: titles, names and keys of the content are not in it. */
import type { Sources } from '../../reading/read.ts';
import type { Project, ProjectCheck } from './project.ts';

/** Folders with editions of their own, which tests build; and tests, which speak of them. */
const OTHER_EDITIONS = /^src\/testing\/(?:editions|faults)\/|\.test\.ts$/;

export const studyNames: ProjectCheck = {
  holds: 'No title, name or key of the content is in the engine.',
  rules: ['engine-knows-no-study'],
  run({ engine, sources, lock }) {
    if (!sources) return [];
    const files = [...engine].filter(([file]) => !OTHER_EDITIONS.test(file));
    const names = namesOf(sources).filter((name) => !isEngineWord(name, files, lock));
    return files.flatMap(([file, text]) =>
      names.flatMap((name) => {
        const at = findWord(text, name);
        if (at < 0) return [];
        return [
          {
            file,
            line: text.slice(0, at).split('\n').length,
            rule: 'engine-knows-no-study',
            expected: 'no word of the study in the engine',
            found: name,
            remedy: 'Read it from the edition, or take another example.',
          },
        ];
      }),
    );
  },
};

/** Files that have a word before it is taken for one of the engine's own, such as XML. */
const OFTEN = 3;

/** Whether one word is of the engine as well, which speaks of notes, HTML, and packages under the licence of Apache. */
function isEngineWord(
  name: string,
  files: readonly (readonly [string, string])[],
  { packages }: Project['lock'],
): boolean {
  if (/[\s\d]/.test(name)) return false;
  return (
    files.filter(([, text]) => findWord(text, name) >= 0).length >= OFTEN ||
    Object.values(packages).some(({ license = '' }) => findWord(license, name) >= 0)
  );
}

/**
 * What only this study is called or calls by name. Left out: words in small letters, which any code may use, two
 * letters, which are fields of some format, countries and their peoples, and titles of one word, such as Introduction.
 */
function namesOf({ config, chapters, references, entries }: Sources): string[] {
  const titles = [config?.data.title, config?.data.source.title, ...chapters.map(({ data }) => data.title)];
  const slugs = chapters.map(({ id }) => id.replace(/^\d+-/, ''));
  const named = entries
    .filter(({ data }) => data.place?.type !== 'country')
    .flatMap(({ data }) => [data.term, ...data.forms]);
  return [
    ...new Set([
      ...[...titles.filter((title) => title !== undefined), ...slugs].filter((name) => /[\s-]/.test(name)),
      ...references.map(({ id }) => id),
      ...named.filter((name) => /\p{Lu}/u.test(name) && name.length > 2),
    ]),
  ];
}

/** Where a text has a word or name as a whole; -1 where it has not. */
export function findWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`)) return at;
  return -1;
}

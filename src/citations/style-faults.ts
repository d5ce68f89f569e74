/** What can be wrong with the style or locale that `edition.yaml` names. */
import { nearest } from '../model/faults.ts';
import { bundledStyles } from './citeproc.ts';
import { packagedNames } from './style-package.ts';

/** A fault of the field `style` or `locale`. */
export interface StyleProblem {
  field: 'style' | 'locale';
  rule: 'style-is-usable' | 'locale-is-usable';
  expected: string;
  found: string;
  remedy: string;
}

const STYLE = { field: 'style', rule: 'style-is-usable' } as const;
const LOCALE = { field: 'locale', rule: 'locale-is-usable' } as const;

/** A name that no style has. */
export function unknownStyle(name: string): StyleProblem {
  const close = nearStyles(name);
  return {
    ...STYLE,
    expected: 'the name of a style of the CSL project, such as apa or oscola, or a CSL file beside edition.yaml',
    found: name,
    remedy: `${close ? `Write ${close}, or lay` : 'Lay'} the file of the style beside edition.yaml and name it.`,
  };
}

/** A tag that no locale has. */
export function unknownLocale(tag: string): StyleProblem {
  const close = nearLocales(tag);
  return {
    ...LOCALE,
    expected: 'the tag of a locale of the CSL project, such as en-GB or de-DE, or a CSL file beside edition.yaml',
    found: tag,
    remedy: close
      ? `Write ${close}, or lay the file of the locale beside edition.yaml and name it.`
      : 'No locale is in that language: lay a file with its terms beside edition.yaml and name it, or write en-GB or another, in whose words references are then printed.',
  };
}

/** A file that is not there. */
export function noFile(field: 'style' | 'locale', file: string): StyleProblem {
  const name = file.replace(/^locales-|\.\w+$/g, '');
  const isKnown = packagedNames()[field === 'style' ? 'styles' : 'locales'].includes(name);
  return {
    ...(field === 'style' ? STYLE : LOCALE),
    expected: `the file ${file} beside edition.yaml`,
    found: 'no such file',
    remedy: `Lay the file there${isKnown ? `, or write ${name}` : ''}.`,
  };
}

/** A style that only points to another one, which is not there. */
export function orphan(file: string, parent: string): StyleProblem {
  const close = nearStyles(parent);
  return {
    ...STYLE,
    expected: `the style ${parent}, to which ${file} points`,
    found: 'no style of that name',
    remedy: `Lay ${parent}.csl beside edition.yaml${close ? `, or write ${close}` : ''}.`,
  };
}

/** A file that citeproc-js cannot use as a style. */
export const unusableStyle = (file: string): StyleProblem => ({
  ...STYLE,
  expected: 'a complete CSL style',
  found: `${file}, which is incomplete, malformed, or something else`,
  remedy: 'Take another file, or write the name of a style.',
});

/** A file that citeproc-js cannot use as a locale. */
export const unusableLocale = (file: string): StyleProblem => ({
  ...LOCALE,
  expected: 'a complete CSL locale with xml:lang',
  found: `${file}, which is incomplete, malformed, or something else`,
  remedy: 'Take another file, or write the tag of a locale.',
});

/** Names of which an editor may have thought: they have its letters as first letters, its words, or nearly the same letters. */
function nearStyles(name: string): string {
  const asked = name
    // As managers of references name a style: http://www.zotero.org/styles/apa
    .replace(/^https?:.*\/|\.csl$/g, '')
    .trim()
    .toLowerCase()
    .split(/[\s_-]+/);
  const names = [...new Set([...bundledStyles.keys(), ...packagedNames().styles])].sort((a, b) => a.length - b.length);
  const withLetters = names.filter((style) => lettersOf(style) === asked.join('-'));
  const withWords = names.filter((style) => {
    const words = style.split('-');
    return asked.every((word) => words.some((own) => own.startsWith(word) || (own.length > 3 && word.startsWith(own))));
  });
  const close = withWords.length > 0 ? [] : nearest(asked.join('-'), names, 1);
  return listed([...withLetters, ...withWords, ...close]);
}

const lettersOf = (name: string): string =>
  name
    .split('-')
    .map(([letter = '']) => letter)
    .join('');

/** Locales of the same language, the nearest first. */
function nearLocales(tag: string): string {
  const asked = tag.replaceAll('_', '-').toLowerCase();
  const ofLanguage = packagedNames()
    .locales.filter((other) => other.toLowerCase().split('-')[0] === asked.split('-')[0])
    .sort();
  return listed([...nearest(asked, ofLanguage), ...ofLanguage]);
}

/** `a, b or c`: the first three. */
function listed(names: readonly string[]): string {
  const few = [...new Set(names)].slice(0, 3);
  return [few.slice(0, -1).join(', '), few.at(-1)].filter(Boolean).join(' or ');
}

/** Stems of words by language: those of the package `@orama/stemmers`, Snowball's rules. */
import { mainLanguage } from '../../words/language-tag.ts';
import type { Stem } from './copy-index.ts';

/** Modules of the package by language; of a language that is not here, every word is its own stem, as in Pagefind. */
const MODULES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  nl: 'dutch',
  en: 'english',
  fi: 'finnish',
  fr: 'french',
  de: 'german',
  el: 'greek',
  hu: 'hungarian',
  it: 'italian',
  nb: 'norwegian',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  es: 'spanish',
  sv: 'swedish',
  tr: 'turkish',
};

/** The module that has the stems of a language, which exports `stemmer`; `undefined` where there is none. */
export function stemmerModule(tag: string): string | undefined {
  const name = MODULES[mainLanguage(tag)];
  return name && `@orama/stemmers/${name}`;
}

/** The stems of a language. */
export async function stemmerOf(tag: string): Promise<Stem> {
  const module = stemmerModule(tag);
  if (module === undefined) return (word) => word;
  return ((await import(module)) as { stemmer: Stem }).stemmer;
}

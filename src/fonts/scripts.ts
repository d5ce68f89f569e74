/** Scripts: which ones the fonts are cut for, which ones a language is written in. */

import { directionOf } from '../words/direction.ts';

/** Scripts of the originals. Letters of all others are set in fonts of the reader's system. */
const CUT = ['Latn', 'Grek', 'Cyrl'];

/** Codes of scripts that stand for several, or for a way of writing one. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Aran: ['Arab'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** The scripts of a language tag, as Unicode names them: `ja` → Hani, Hira, Kana. Latin where the tag tells none. */
export function scriptsOf(language: string): readonly string[] {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  const scripts = (PARTS[script] ?? [script]).filter((name) => matcher([name]));
  return scripts.length > 0 ? scripts : ['Latn'];
}

/** Whether a language is written in letters that the fonts can have. */
export const isCut = (language: string): boolean => scriptsOf(language).some((script) => CUT.includes(script));

/** Whether a language is written in Latin letters. */
export const isLatin = (language: string): boolean => scriptsOf(language)[0] === 'Latn';

/** What a page says of the writing of its language: its direction, and its script where the fonts have none of its letters. */
export function writingOf(language: string): { dir?: 'rtl'; 'data-script'?: string } {
  return {
    ...(directionOf(language) === 'rtl' && { dir: 'rtl' as const }),
    ...(!isCut(language) && { 'data-script': scriptsOf(language)[0] ?? '' }),
  };
}

/** Matches the letters of these scripts, and signs that they share with others. */
export const ofScripts = (scripts: readonly string[]): RegExp => matcher(scripts) ?? /(?!)/u;

/** A letter that the fonts can have. */
export const CUT_LETTER = new RegExp(`[${CUT.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');

/** Nothing for a code that Unicode has no letters of: a tag may name any four letters. */
function matcher(scripts: readonly string[]): RegExp | undefined {
  try {
    return new RegExp(`[${scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`, 'u');
  } catch {
    return undefined;
  }
}

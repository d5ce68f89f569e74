/** The fonts of the edition of the environment. */
import { settingsFrom } from '../edition/load.ts';
import { ownLanguage, ownSpeech } from '../words/own.ts';
import { wantedCharacters, type Wanted } from './characters.ts';
import { charactersByFace, cutFonts, fontsIn, isLacking } from './cut.ts';

/** Fonts that every edition starts with. */
export const SHIPPED = 'public/fonts';

/** What the edition prints, of what the fonts can have. */
export const ownCharacters = (env: NodeJS.ProcessEnv = process.env): Wanted =>
  wantedCharacters(settingsFrom(env).content, ownLanguage(env), ownSpeech(env));

let last: { wanted: string; files: Promise<Map<string, Uint8Array> | undefined> } | undefined;

/** The edition's own files by name, where it prints letters that the shipped fonts lack; cut anew when it prints others. */
export async function ownFonts(): Promise<Map<string, Uint8Array> | undefined> {
  const characters = ownCharacters();
  const wanted = JSON.stringify(characters);
  if (last?.wanted !== wanted) last = { wanted, files: filesFor(characters) };
  return last.files;
}

const filesFor = async (wanted: Wanted) =>
  isLacking(wanted, await charactersByFace(fontsIn(SHIPPED))) ? cutFonts(wanted) : undefined;

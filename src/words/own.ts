/**
 * The words of the edition of the environment, read once a process, before and beside everything else: whatever is wrong
 * with the files is left out here and reported where the content is read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { directionOf } from './direction.ts';
import { speechOf } from './languages.ts';
import type { Group, Message } from './message.ts';
import { overridden } from './overrides.ts';
import type { Speech } from './words.ts';

/** What an edition says in other words than the engine, inside its content folder. */
export const WORDS_FILE = 'words.yaml';

/** The words of the folder that `EDITION_CONTENT` names, with what it overrides. */
export function ownSpeech(env: NodeJS.ProcessEnv = process.env): Speech {
  const own = ownLanguage(env);
  const { language, words } = speechOf(own);
  const standing = directionOf(language) === directionOf(own) ? words : isolated(words);
  return { language, words: overridden(standing, valueOf(join(folderOf(env), WORDS_FILE))) as Speech['words'] };
}

/**
 * Words that stand in pages of the other direction, as English ones do in a Persian edition: each keeps its own direction
 * between two signs that nobody sees (UAX #9, 6.1), or its full stop would stand before it. A word alone needs none.
 */
export const isolated = <Words extends Group | Message>(words: Words): Words =>
  (typeof words === 'string'
    ? /[^\p{L}]/u.test(words)
      ? `\u2066${words}\u2069`
      : words
    : Object.fromEntries(
        Object.entries(words).map(([key, value]: [string, Group | Message]) => [key, isolated(value)]),
      )) as Words;

/** The language of that edition, which may be one without words. British English where its file names none. */
export function ownLanguage(env: NodeJS.ProcessEnv = process.env): string {
  const config = valueOf(join(folderOf(env), 'edition.yaml'));
  const tag = typeof config === 'object' && config && 'language' in config ? config.language : undefined;
  return typeof tag === 'string' && isTag(tag) ? tag : 'en-GB';
}

const folderOf = (env: NodeJS.ProcessEnv): string => [env['EDITION_CONTENT']].find(Boolean) ?? 'content';

function valueOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'), { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

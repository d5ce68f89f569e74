/**
 * Gives browsers the words of the edition: each message is a constant of a module for its group, so that a script carries
 * those alone that it names in full, `words.frame.backTo`. A name that is computed brings its whole group.
 */
import type { Plugin } from 'vite';
import { ownSpeech } from '../words/own.ts';
import type { Speech } from '../words/words.ts';

const WORDS = '/src/words/index.ts';
const GROUP = '\0words:';

export function editionWords(): Plugin {
  return {
    name: 'edition-words',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => (id.startsWith(GROUP) || id === ALL ? id : undefined),
    load: (id) => {
      if (id.endsWith(WORDS)) return entry(ownSpeech());
      if (id === ALL) return groups(ownSpeech());
      return id.startsWith(GROUP) ? group(ownSpeech(), id.slice(GROUP.length)) : undefined;
    },
  };
}

const ALL = '\0words';

/** What stands in place of `words/index.ts`. */
const entry = ({ language }: Speech): string =>
  `export const language = ${JSON.stringify(language)};\nexport * as words from ${JSON.stringify(ALL)};`;

const groups = ({ words }: Speech): string =>
  Object.keys(words)
    .map((name) => `export * as ${name} from ${JSON.stringify(GROUP + name)};`)
    .join('\n');

/** The constants have names of their own, since `new` or `default` may be the key of a message. */
export function group({ words }: Speech, name: string): string {
  const messages = Object.entries(words[name as keyof Speech['words']]);
  const constants = messages.map(([, message], index) => `const m${index} = ${JSON.stringify(message)};`);
  const names = messages.map(([key], index) => `m${index} as ${key}`);
  return `${constants.join('\n')}\nexport { ${names.join(', ')} };`;
}

import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import tseslint from 'typescript-eslint';
import { scriptRule } from './script-rule.ts';

/** The texts that the check finds in a script. */
const found = (text: string, names = true): string[] =>
  new Linter({ cwd: '/' })
    .verify(
      text,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { words: { rules: { script: scriptRule } } },
          rules: { 'words/script': ['error', { names }] },
        },
      ],
      '/a.ts',
    )
    .map(({ message }) => message.replace(/^“(.*)” stands in a script.*$/s, '$1'));

test.each([
  ['link.append(`Go to ${name}`)', 'Go to'],
  ["const TITLE = '<span>[work not identified]</span>';", '<span>[work not identified]</span>'],
  ["button.textContent = isOpen ? 'Close' : 'Open';", 'Close, Open'],
  ["export const names = { all: 'all of them' } as const;", 'all of them'],
  ["el('p', 'hint wide', 'No passage has it.')", 'No passage has it.'],
])('%s has words of its own', (text, words) => expect(found(text).join(', ')).toBe(words));

test.each([
  "import { Two } from './Two words.ts';",
  "el('p', 'hint wide', words.search.hint)",
  "section.className = 'hint wide';",
  "throw new Error('The page has no list.');",
  "const TYPE = 'text/plain; charset=utf-8';",
  "const LINKS = 'a.term[data-term], a.passage-link';",
  "document.querySelector('.text figure');",
  "if (key === 'Enter') go();",
  "type Kind = 'Two words';",
  "const files = [{ name: 'Markdown' }, { name: 'Common Cartridge' }];",
])('%s has none', (text) => expect(found(text)).toEqual([]));

test('where formats give names, one word is no word for readers', () => {
  expect(found("x('Heading', 'A heading')", false)).toEqual(['A heading']);
});

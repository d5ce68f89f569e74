import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { expect, test } from 'vitest';
import { markupRule } from './markup-rule.ts';

/** The texts that the check finds in a file. */
function found(text: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.astro'],
    plugins: { words: { rules: { markup: markupRule } } },
    rules: { 'words/markup': 'error' },
  };
  return new Linter({ cwd: '/' })
    .verify(text, [...astro.configs['flat/base'], config], '/a.astro')
    .map(({ message }) => message.replace(/^“(.*)” stands in the markup.*$/s, '$1'));
}

test.each([
  ['<p>Two words</p>', 'Two words'],
  ['<p>{count} works</p>', 'works'],
  ['<nav aria-label="Contents"></nav>', 'Contents'],
  ['<img alt="a map" />', 'a map'],
  ['<input placeholder={`Search ${title}`} />', 'Search'],
  ["<p>{count === 1 ? 'work' : 'works'}</p>", 'work, works'],
  ['<Figure caption="Places of the study" />', 'Places of the study'],
  ["---\nconst lead = 'Every work that the study cites.';\n---\n<p>{lead}</p>", 'Every work that the study cites.'],
  ["---\nconst themes = [{ value: '', name: 'System' }];\n---\n<p>{themes[0].name}</p>", 'System'],
])('%s has words of its own', (text, words) => expect(found(text).join(', ')).toBe(words));

test.each([
  '<p>{words.frame.contents}</p>',
  '<p class="wide narrow" id="contents">{edition.title}, 12 · ¶</p>',
  "<p>{kind === 'place' && <b>{title}</b>}</p>",
  '<a href="api/notes.json">api/notes.json</a> <small>JSON</small>',
  '<Icon name="search" />',
  "---\nimport Page from '../layouts/Page.astro';\nconst url = routes.asset('icon.svg');\n---\n<p>{url}</p>",
  "---\nthrow new Error('The edition has no chapter.');\n---\n",
])('%s has none', (text) => expect(found(text)).toEqual([]));

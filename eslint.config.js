import eslint from '@eslint/js';
import css from '@eslint/css';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { logicalRule } from './scripts/lint/direction/css-rule.ts';
import { cssRule } from './scripts/lint/engines/css-rule.ts';
import { scriptRule } from './scripts/lint/engines/script-rule.ts';
import { markupRule } from './scripts/lint/words/markup-rule.ts';
import { scriptRule as wordsRule } from './scripts/lint/words/script-rule.ts';

const SCRIPTS = ['**/*.{js,mjs,ts,astro}', '**/*.astro/*.ts'];
/** What browsers run. */
const FOR_BROWSERS = [
  'src/{ui,search,layouts,written-refs}/**/*.ts',
  'src/exports/cite/{card-height,quotation,template}.ts',
  'src/exports/checksums/{checksums,compare}.ts',
];

const FOR_TESTS = ['**/*.test.ts', '**/testing.ts', '**/testing/**', '**/fixtures/**'];

export default defineConfig(
  globalIgnores(['dist/', 'dist-last/', 'dist-*/', '.astro/', '.cache/', 'content/', 'public/']),
  {
    files: SCRIPTS,
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // A line number or a count in a sentence needs no conversion.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // One-line arrow functions that only call are clear as they are.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string gives code points, which is what counting and cutting text wants here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Brackets say that any key could stand there: attributes, front matter.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    // Tests read JSON whose shape is what they are about: a wrong one fails them.
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  astro.configs['flat/recommended'],
  {
    // The names an .astro file imports from another have no type for the linter; `astro check` types them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', setInterval: 'readonly' } },
  },
  {
    files: ['**/*.css'],
    language: 'css/css',
    // What the reader of CSS does not know is for the check of what was promised to name.
    languageOptions: { tolerant: true },
    plugins: { css, promised: { rules: { css: cssRule } }, direction: { rules: { logical: logicalRule } } },
    rules: { 'promised/css': 'error', 'direction/logical': 'error' },
  },
  {
    files: ['src/**/*.astro'],
    plugins: { words: { rules: { markup: markupRule } } },
    rules: { 'words/markup': 'error' },
  },
  {
    files: ['src/{ui,search,layouts,pages,figures,reading-list}/**/*.ts'],
    // A table of letters by their width.
    ignores: [...FOR_TESTS, 'src/figures/text-width.ts'],
    plugins: { words: { rules: { script: wordsRule } } },
    rules: { 'words/script': ['error', { names: true }] },
  },
  {
    // Files to keep are full of names that their formats give: of elements, types, styles. Two files are lists of such.
    files: ['src/exports/**/*.ts', 'src/citations/*.ts'],
    ignores: [...FOR_TESTS, 'src/citations/locators.ts', 'src/exports/docx/parts.ts'],
    plugins: { words: { rules: { script: wordsRule } } },
    rules: { 'words/script': 'error' },
  },
  {
    files: FOR_BROWSERS,
    ignores: FOR_TESTS,
    plugins: { promised: { rules: { script: scriptRule } } },
    rules: { 'promised/script': 'error' },
  },
);

/** The check of style sheets alone, for its tests. */
import css from '@eslint/css';
import { Linter } from 'eslint';
import { cssRule } from './css-rule.ts';

/** What the check says of a style sheet. */
export function lintCss(sheet: string): Linter.LintMessage[] {
  const config: Linter.Config = {
    files: ['**/*.css'],
    language: 'css/css',
    languageOptions: { tolerant: true },
    plugins: { css, promised: { rules: { css: cssRule } } },
    rules: { 'promised/css': 'error' },
  };
  return new Linter().verify(sheet, [config], 'sheet.css');
}

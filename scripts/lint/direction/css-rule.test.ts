import css from '@eslint/css';
import { Linter } from 'eslint';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { logicalRule } from './css-rule.ts';
import { EXCEPTIONS } from './exceptions.ts';

/** What the rule finds in declarations. */
function said(declarations: string, file = 'sheet.css', selector = 'a'): string[] {
  const config: Linter.Config = {
    files: ['**/*.css'],
    language: 'css/css',
    languageOptions: { tolerant: true },
    plugins: { css, direction: { rules: { logical: logicalRule } } },
    rules: { 'direction/logical': 'error' },
  };
  return new Linter()
    .verify(`${selector} { ${declarations} }`, [config], file)
    .map(({ message }) => message.replace(/: take .*$/, ''));
}

test.each([
  ['left: 0', 'left'],
  ['margin-right: 1em', 'margin-right'],
  ['border-left-color: red', 'border-left-color'],
  ['border-top-left-radius: 1px', 'border-top-left-radius'],
  ['text-align: right', 'text-align: right'],
  ['background: linear-gradient(to right, red, blue)', 'background: right'],
  ['transform-origin: left top', 'transform-origin: left'],
  ['padding: 0 1em 0 calc(2em + 1px)', 'padding with other values right and left'],
  ['inset: auto 0 0 auto', 'inset with other values right and left'],
  ['border-radius: 1px 0 0 1px', 'border-radius with other corners right and left'],
  ['box-shadow: 0 1px red, inset -3px 0 blue', 'box-shadow to a side'],
  ['translate: 1rem 0', 'translate to a side'],
  ['transform: translateX(-50%)', 'transform to a side'],
])('%s means a side', (declaration, what) => {
  expect(said(declaration)).toEqual([what]);
});

test.each([
  'inset-inline-start: 0; margin-inline: 1em auto; text-align: start; float: inline-start',
  'inset: 0 auto; padding: 1px 2px 3px; margin: 0 1em 0 1em; border-radius: 1px 1px 0 0',
  'box-shadow: 0 4px 18px var(--shade); text-shadow: none; translate: 0 1px; transform: translateY(1px) scaleX(0)',
  'translate: calc(var(--toward) * 1rem) 0; background: linear-gradient(calc(var(--toward) * 90deg), red, blue)',
])('%s stands right in both directions', (declarations) => {
  expect(said(declarations)).toEqual([]);
});

test('a rule that names a direction may name sides, and so may paper', () => {
  expect(said('@page { margin: 1mm 2mm 3mm 4mm }')).toEqual([]);
  expect(said('left: 0', 'sheet.css', "[dir='rtl'] a")).toEqual([]);
});

test('an exception holds in its file alone, and every one is used', () => {
  for (const [file, reasons] of Object.entries(EXCEPTIONS)) {
    expect(existsSync(file), file).toBe(true);
    const sheet = readFileSync(file, 'utf8');
    for (const property of Object.keys(reasons)) expect(sheet).toMatch(new RegExp(`[\\s;]${property}:`));
  }
  expect(said('inset: 0 auto auto 1px', 'src/ui/selection/selection-bar.css')).toEqual([]);
  expect(said('left: 0', 'src/ui/selection/selection-bar.css')).toEqual(['left']);
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastTable } from './contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

test('every pair of colours has the contrast that it needs, in every appearance', () => {
  const table = contrastTable(css);
  expect(new Set(table.map(({ appearance }) => appearance)).size).toBe(4);
  expect(table.filter(({ ratio, needed }) => ratio < needed)).toEqual([]);
});

test('a pale ink is found', () => {
  const pale = css.replace(/--ink-3: light-dark\(oklch\(0\.505 [^)]*\)/, '--ink-3: light-dark(oklch(0.7 0.014 265)');
  const low = contrastTable(pale).filter(({ ratio, needed }) => ratio < needed);
  expect(low.map(({ what, appearance }) => `${what}, ${appearance}`)).toEqual([
    'small print, light',
    'small print on a tinted ground, light',
  ]);
});

test('ratios are those of other calculators', () => {
  const ratioOf = (ink: string, paper: string): number | undefined => {
    const changed = css
      .replace(/--ink: light-dark\(oklch\([^)]*\)/, `--ink: light-dark(${ink}`)
      .replace(/--paper: light-dark\(oklch\([^)]*\)/, `--paper: light-dark(${paper}`);
    return contrastTable(changed).find(({ what }) => what === 'text on the page')?.ratio;
  };
  expect(ratioOf('#000', '#ffffff')).toBe(21);
  expect(ratioOf('#767676', '#fff')).toBe(4.54);
  // oklch(0.6 0.118 184.704) is #009689 in the tables of the CSS colour module’s editors.
  expect(ratioOf('oklch(0.6 0.118 184.704)', '#fff')).toBeCloseTo(3.67, 1);
});

test('a missing colour is named', () => {
  expect(() => contrastTable(css.replaceAll('--madder:', '--madras:'))).toThrow('--madder');
});

test('no text has the colour of a line', () => {
  const faults = globSync('src/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*color:\s*var\(--(?:line|rule|wash|shade)\).*$/gm)].map(
      ([declaration]) => `${file}: ${declaration.trim()}`,
    ),
  );
  expect(faults).toEqual([]);
});

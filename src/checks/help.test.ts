import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { helpFor, rulesWithHelp } from './help.ts';
import { CHECKS } from './index.ts';
import { PROJECT_CHECKS } from './project/index.ts';

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

test('every rule has a page of help', () => {
  const listed = [...CHECKS, ...PROJECT_CHECKS].flatMap(({ rules }) => rules);
  const inCode = [...code.matchAll(/\brule: '([a-z0-9-]+)'/g)].map(([, rule = '']) => rule);
  const pages = rulesWithHelp();
  expect([...new Set([...listed, ...inCode])].filter((rule) => !pages.includes(rule))).toEqual([]);
});

test('every page of help has its rule', () => {
  expect(rulesWithHelp().filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
});

test.each(rulesWithHelp())('the page of %s says what, shows an example and how to mend it', (rule) => {
  const form = /^# ([a-z0-9-]+)\n\n[A-Z`][^\n]+\.\n\n## Example\n\n[^]+\n\n## How to mend\n\n[A-Z][^\n]+\.\n$/;
  expect(form.exec(helpFor(rule) ?? '')?.[1]).toBe(rule);
});

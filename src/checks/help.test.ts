import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_IDS, rulesOf } from '../model/rules.ts';
import { helpFor } from './help.ts';
import { CHECKS } from './index.ts';
import { PROJECT_CHECKS } from './project/index.ts';

test('every rule has a page of help, and every page its rule', () => {
  expect(readdirSync(join(import.meta.dirname, 'help')).sort()).toEqual(RULE_IDS.map((rule) => `${rule}.md`).sort());
});

test('the checks of site and project report the rules that the table says are judged there, and no others', () => {
  expect(CHECKS.flatMap(({ rules }) => rules).sort()).toEqual(rulesOf('site'));
  expect(PROJECT_CHECKS.flatMap(({ rules }) => rules).sort()).toEqual(rulesOf('project'));
});

test.each(RULE_IDS)('the page of %s says what, shows an example and how to mend it', (rule) => {
  const form = /^# ([a-z0-9-]+)\n\n[A-Z`][^\n]+\.\n\n## Example\n\n[^]+\n\n## How to mend\n\n[A-Z][^\n]+\.\n$/;
  expect(form.exec(helpFor(rule) ?? '')?.[1]).toBe(rule);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENTS, type Component } from './components.ts';

test.each(Object.entries(COMPONENTS) as [string, Component][])(
  'the manual has a row for %s with every property',
  (name, { properties }) => {
    const manual = readFileSync('content/README.md', 'utf8');
    const row = manual.split('\n').find((line) => line.startsWith(`| \`<${name}>\` |`)) ?? '';
    const named = Array.from(row.split('|')[2]?.matchAll(/`([a-z]+)`/g) ?? [], ([, property = '']) => property);
    for (const property of Object.keys(properties)) expect(named).toContain(property);
  },
);

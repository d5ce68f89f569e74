import { expect, test } from 'vitest';
import { FaultReport, formatFaults, nearest, type Fault } from './faults.ts';

const fault: Fault = {
  file: 'content/chapters/2-lamps.mdx',
  line: 14,
  column: 8,
  rule: 'citation-key-exists',
  expected: 'a key of references.json',
  found: '@wik-1890',
  remedy: 'Write @wick-1890.',
};

test('a report names place, rule, expectation, finding and remedy, sorted by place, and ends with the count', () => {
  const warning: Fault = { ...fault, file: 'content/a.yaml', rule: 'entry-is-used', severity: 'warning' };
  const earlier: Fault = { ...fault, line: 3, column: 2 };
  expect(formatFaults([fault, earlier, warning])).toMatchInlineSnapshot(`
    "content/chapters/2-lamps.mdx:3:2  citation-key-exists
      expected  a key of references.json
      found     @wik-1890
      to do     Write @wick-1890.

    content/chapters/2-lamps.mdx:14:8  citation-key-exists
      expected  a key of references.json
      found     @wik-1890
      to do     Write @wick-1890.

    content/a.yaml:14:8  warning: entry-is-used
      expected  a key of references.json
      found     @wik-1890
      to do     Write @wick-1890.

    2 faults, 1 warning."
  `);
});

test('a report carries no trace of our functions', () => {
  expect(new FaultReport([fault]).stack).toBe('');
});

test('the nearest names come first, and only those that are near', () => {
  expect(nearest('wik-1890', ['wick-1890', 'tallow-2001', 'wick-1891'])).toEqual(['wick-1890', 'wick-1891']);
  expect(nearest('completely-else', ['wick-1890'])).toEqual([]);
});

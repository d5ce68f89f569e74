import { describe, expect, test } from 'vitest';
import { element, link } from './svg.ts';

test('text and attributes cannot become markup', () => {
  expect(element('text', { class: 'a"b' }, '1 &lt; 2')).toBe('<text class="a&quot;b">1 &lt; 2</text>');
});

describe('link', () => {
  const target = { href: '/timeline/#first-lamp', name: 'First lamp, 1880' };

  test('is heard by its name where that has the words of the label', () => {
    expect(link(target, '<text>First lamp</text>')).toBe(
      '<a href="/timeline/#first-lamp" aria-label="First lamp, 1880"><text>First lamp</text></a>',
    );
  });

  test('is heard by its label, with a tooltip, where the label is cut', () => {
    expect(link(target, '<text>First l…</text>')).toBe(
      '<a href="/timeline/#first-lamp"><title>First lamp, 1880</title><text>First l…</text></a>',
    );
  });

  test('has both name and tooltip over a mark without words', () => {
    expect(link({ ...target, row: 'first-lamp' }, '<path/>')).toBe(
      '<a href="/timeline/#first-lamp" data-row="first-lamp" aria-label="First lamp, 1880"><title>First lamp, 1880</title><path/></a>',
    );
  });
});

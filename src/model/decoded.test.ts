import { expect, test } from 'vitest';
import { decoded } from './decoded.ts';

test.each([
  ['caf%C3%A9', 'café'],
  ['50%', '50%'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['', ''],
])('%j reads %j', (text, read) => {
  expect(decoded(text)).toBe(read);
});

test('what has a meaning in an address stays where the whole of it is read', () => {
  expect(decoded('a%2Fb%20c', decodeURI)).toBe('a%2Fb c');
});

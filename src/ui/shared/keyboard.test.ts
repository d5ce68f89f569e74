import { expect, test } from 'vitest';
import { isCommandK, isSlash, type Keys } from './keyboard.ts';

const press = (key: string, modifiers: Partial<Keys> = {}): Keys => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

test('Ctrl-K and ⌘K are one command', () => {
  expect(isCommandK(press('k', { ctrlKey: true }))).toBe(true);
  expect(isCommandK(press('K', { metaKey: true }))).toBe(true);
});

test('other keys with K are left to the browser', () => {
  expect(isCommandK(press('k'))).toBe(false);
  expect(isCommandK(press('k', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(isCommandK(press('k', { ctrlKey: true, altKey: true }))).toBe(false);
});

test('the slash is a single key, with Shift where the keyboard has it there', () => {
  expect(isSlash(press('/'))).toBe(true);
  expect(isSlash(press('/', { shiftKey: true }))).toBe(true);
  expect(isSlash(press('/', { ctrlKey: true }))).toBe(false);
});

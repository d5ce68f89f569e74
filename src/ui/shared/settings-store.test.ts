import { expect, test } from 'vitest';
import { parseSettings, withSetting } from './settings-store.ts';

test('settings are read from stored text', () => {
  expect(parseSettings('{"theme":"dark","hover":"off"}')).toEqual({ theme: 'dark', hover: 'off' });
});

test.each([null, '', '{', 'null', '[]', '"dark"', '7'])(
  'stored text that holds no settings gives the defaults: %s',
  (text) => {
    expect(parseSettings(text)).toEqual({});
  },
);

test('unknown names and values are left out', () => {
  expect(parseSettings('{"theme":"puce","size":["l"],"place":"2.4","keys":"off","marks":""}')).toEqual({ keys: 'off' });
});

test('notes of any kind can be switched off', () => {
  expect(parseSettings('{"noteLater":"off","noteSource":"on","note":"off","notes":"off"}')).toEqual({
    noteLater: 'off',
    notes: 'off',
  });
});

test('a changed setting is added, and its default removes it', () => {
  const dark = withSetting({ size: 'l' }, 'theme', 'dark');
  expect(dark).toEqual({ size: 'l', theme: 'dark' });
  expect(withSetting(dark, 'theme', '')).toEqual({ size: 'l' });
});

test('the settings given are not changed', () => {
  const settings = Object.freeze({ theme: 'dark' });
  withSetting(settings, 'theme', 'light');
  expect(settings.theme).toBe('dark');
});

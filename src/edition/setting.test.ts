import { expect, test } from 'vitest';
import { settingsFrom } from './load.ts';

test('an empty setting is none', () => {
  const empty = { EDITION_CONTENT: '', EDITION_TEXT: '', SITE_URL: '', BASE_PATH: '' };
  expect(settingsFrom(empty)).toEqual(settingsFrom({}));
});

import { expect, test } from 'vitest';
import { speechOf } from '../words/languages.ts';
import { group } from './edition-words.ts';

test('a group is a module in which every message is a constant of its own', async () => {
  const code = group(speechOf('de'), 'frame');
  const names = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
  expect({ ...names }).toEqual(speechOf('de').words.frame);
});

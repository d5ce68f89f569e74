import { expect, test } from 'vitest';
import { testEdition } from '../testing/fault-case.ts';
import { loadEdition } from './load.ts';
import { configFor } from './text-choice.ts';

const settings = { content: testEdition('tiny'), text: 'edition' as const, site: undefined, base: '/' };
const { config } = (await loadEdition(settings)).edition;

test('a site of the study’s own text says so, in the words of edition.yaml where it has any', () => {
  expect(configFor(config, 'edition')).toBe(config);
  const { statement, rights } = configFor(config, 'original');
  expect(statement).toMatch(/^The text on this site is the study’s own/);
  expect(rights).toBe(config.source.rights);
  const own = { statement: 'The study itself.', rights: '© its author' };
  const restated = { ...config, original: own, shortStatement: 'Restated by the editors.' };
  expect(configFor(restated, 'original')).toMatchObject(own);
  expect(configFor(restated, 'original').shortStatement).toBeUndefined();
  expect(configFor({ ...restated, original: undefined }, 'original').shortStatement).toMatch(/^The study’s own words/);
});

test('a text that has not been imported is a fault that names the import', async () => {
  await expect(loadEdition({ ...settings, text: 'original' })).rejects.toThrow(
    'Run npm run import -- FILE with the file of the study, or build without EDITION_TEXT.',
  );
});

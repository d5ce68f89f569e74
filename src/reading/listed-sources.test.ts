import { expect, test } from 'vitest';
import { testEdition } from '../testing/fault-case.ts';
import { readSources } from './read.ts';

test('a source has the title of the list, of the study where it rests on that, or its own', () => {
  const { notes } = readSources(testEdition('tiny'), 'edition');
  const sourcesOf = (id: string) => notes.find((note) => note.id === id)?.data.sources;
  expect(sourcesOf('oil-street')).toEqual([
    {
      source: 'the-street-itself',
      title: 'The street itself, as imagined',
      at: 'the corner of the steps',
      basis: 'known',
    },
  ]);
  expect(sourcesOf('first-rules')).toEqual([{ title: 'LHC, A Light a Street (November 2029)', basis: 'study' }]);
  expect(sourcesOf('lamps-per-watch')?.[0]).toMatchObject({
    title: 'Harbor Board of Lanternmouth, Report on the lighting of the town and harbor (1874)',
  });
});

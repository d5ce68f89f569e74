import { expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { annotations } from './annotations.ts';

test('a note is an annotation of its passage, at its words or as a whole', () => {
  const [words, whole] = annotations(miniEdition()).first.items;
  expect(words).toMatchObject({
    id: 'https://lamps.example/lamps/notes/#dusk',
    type: 'Annotation',
    target: {
      source: 'https://lamps.example/lamps/p/1.1/',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'at dusk',
        prefix: 'The lamplighters lit the lamps ',
        suffix: ' (Ames, 1899, p. 3).',
      },
    },
  });
  expect(whole?.target).toBe('https://lamps.example/lamps/p/1.1/');
});

test.each(['tiny', 'hard'] as const)(
  'every note of the %s edition with words finds them in its passage',
  async (name) => {
    const { edition } = await loadEdition({ content: testEdition(name), text: 'edition', site: undefined, base: '/' });
    const { total, first } = annotations(edition);
    expect(total).toBe(edition.notes.length);
    first.items.forEach(({ target }, index) => {
      const note = edition.notes[index];
      const text = edition.passages.find(({ ref }) => ref === note?.passage)?.text;
      if (typeof target === 'string') expect(note?.words).toBeUndefined();
      else {
        const { prefix, exact, suffix } = target.selector;
        expect(exact).toBe(note?.words);
        expect(text).toContain(prefix + exact + suffix);
      }
    });
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';

const printed = (older: string, later: string, language = 'en-GB'): string =>
  compareWords(older, later, language)
    .map(({ is, text }) => (is === 'removed' ? `[-${text}-]` : is === 'added' ? `[+${text}+]` : text))
    .join('');

test('names the words that were removed and added, with a few words around', () => {
  const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  expect(printed(`${long} old ${long}`, `${long} new ${long}`)).toMatchInlineSnapshot(
    `" …  word33 word34 word35 word36 word37 word38 word39 [-old-][+new+] word0 word1 word2 word3 word4 word5 word6 word7 … "`,
  );
});

test('takes changes that stand close together as one', () => {
  expect(printed('The lamps of the old town were lit at dusk.', 'The lamps of a new city were lit at dusk.')).toBe(
    'The lamps of [-the old town-][+a new city+] were lit at dusk.',
  );
});

test('compares words of German, Urdu and of scripts without spaces', () => {
  expect(printed('Die Laternenanzünder gingen früh.', 'Die Laternenanzünder gingen spät.', 'de-DE')).toBe(
    'Die Laternenanzünder gingen [-früh-][+spät+].',
  );
  expect(printed('یہ شہر بہت پرانا تھا۔', 'یہ شہر بہت نیا تھا۔', 'ur')).toBe('یہ شہر بہت [-پرانا-][+نیا+] تھا۔');
  expect(printed('我们昨天在北京看书。', '我们今天在北京看书。', 'zh')).toContain('[-昨天-][+今天+]');
});

test('says nothing of texts that are the same', () => {
  expect(compareWords('The same.', 'The same.', 'en')).toEqual([]);
});

test('loses no word: without gaps, either text can be put together again', () => {
  const text = fc.array(fc.constantFrom('a', 'lamp', 'of', 'the', 'town,', 'burned.', '\n\n', 'שלום'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [older, later] = [a.join(' '), b.join(' ')];
      const runs = compareWords(older, later, 'en');
      if (runs.length === 0) expect(older).toBe(later);
      else if (runs.every(({ is }) => is !== 'gap')) {
        const without = (left: string) =>
          runs
            .filter(({ is }) => is !== left)
            .map(({ text: words }) => words)
            .join('');
        expect([without('added'), without('removed')]).toEqual([older, later]);
      }
    }),
  );
});

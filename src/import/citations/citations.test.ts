/** Author–date citations as people write them, and the notation that they become. */
import type { Paragraph } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, test } from 'vitest';
import { createCitationEngine } from '../../citations/engine.ts';
import { ReferenceSchema } from '../../schemas/reference.ts';
import { mayBeNamedIn } from './authors.ts';
import { cite } from './cite.ts';
import { libraryOf } from './library.ts';
import { citationToMarkdown } from './node.ts';
import type { Numbered, NumberedWork } from './numeric.ts';

const person = (family: string, given?: string) => ({ family, ...(given && { given }) });
const work = (id: string, year: number | undefined, author: object[], title = `The work ${id}`) =>
  ReferenceSchema.parse({
    id,
    type: 'book',
    title,
    author,
    ...(year && { issued: { 'date-parts': [[year]] } }),
    custom: { status: 'known' },
  });

const works = [
  work('wick-1890', 1890, [person('Wick', 'Ada')]),
  work('wick-1891', 1891, [person('Wick', 'Ada')]),
  work('tallow-1888-watches', 1888, [person('Tallow', 'Ben')], 'A Book of Watches'),
  work('tallow-1888-ledger', 1888, [person('Tallow', 'Ben')], 'Ledger'),
  work('wick-tallow-1892', 1892, [person('Wick', 'Ada'), person('Tallow', 'Ben')]),
  work('ember-1932', 1932, [person('Ember'), person('Ng'), person('Okoro-Day')]),
  work('board-1874', 1874, [{ literal: 'Harbour Board of Works' }]),
  work('muller-2001', 2001, [person('Müller Stein', 'J. P.')]),
  work('r-core-team-2018', 2018, [{ literal: 'R Core Team' }]),
  work('crane-nd', undefined, [person('Crane')]),
];
const engine = createCitationEngine(works, { style: 'apa', locale: 'en-US' });
const library = libraryOf(works, engine, ['Harbour Act', 'Great Fire']);

/** What a paragraph becomes, and how its citations stand. */
function cited(text: string, numbered?: Numbered, isNote = false) {
  const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  const records = cite(paragraph, library, numbered, isNote);
  const extension = { handlers: { citation: citationToMarkdown } };
  const mdx = toMarkdown({ type: 'root', children: [paragraph] }, { extensions: [extension] }).trim();
  return { mdx, records };
}

describe('a citation in brackets', () => {
  test.each([
    ['(Wick, 1890)', '[@wick-1890]'],
    ['(Wick 1890)', '[@wick-1890]'],
    ['[Wick, 1890]', '[@wick-1890]'],
    ['(wick, 1890)', '[@wick-1890]'],
    ['(Wick, 1890; Ember et al., 1932)', '[@wick-1890; @ember-1932]'],
    ['(Wick, 1890, p. 336)', '[@wick-1890, p. 336]'],
    ['(Wick, 1890, pp. 3–5)', '[@wick-1890, pp. 3–5]'],
    ['(Wick, 1890: 33)', '[@wick-1890, 33]'],
    ['(Wick 1890, 33)', '[@wick-1890, 33]'],
    ['(Wick, 1890, emphasis added)', '[@wick-1890, emphasis added]'],
    ['(quoted in Wick, 1890)', '[quoted in @wick-1890]'],
    ['(see, e.g., Wick, 1890; but also Ember et al., 1932)', '[see, e.g., @wick-1890; but also @ember-1932]'],
    ['(Wick & Tallow, 1892)', '[@wick-tallow-1892]'],
    ['(Wick and Tallow, 1892)', '[@wick-tallow-1892]'],
    ['(Ember, Ng, & Okoro-Day, 1932)', '[@ember-1932]'],
    ['(Harbour Board of Works, 1874)', '[@board-1874]'],
    ['(Harbour Board of Works [HBW], 1874)', '[@board-1874]'],
    ['(HBW, 1874)', '[@board-1874]'],
    ['(Muller Stein, 2001)', '[@muller-2001]'],
    ['(J. P. Müller Stein, 2001)', '[@muller-2001]'],
    ['(Crane, n.d.)', '[@crane-nd]'],
    ['(Wick, 1890, 1891)', '[@wick-1890; @wick-1891]'],
    ['(Wick, 1890; 1891, p. 2)', '[@wick-1890; @wick-1891, p. 2]'],
    ['(Tallow, 1888a, b)', '[@tallow-1888-watches; @tallow-1888-ledger]'],
    ['(Tallow, 1888b)', '[@tallow-1888-ledger]'],
    ['(outer (inner words) text (Wick, 1890))', '(outer (inner words) text [@wick-1890])'],
    ['(Version 4.2.3; R Core Team, 2018)', '(Version 4.2.3) [@r-core-team-2018]'],
    ['(see Wick 1890; Ember et al. 1932)', '[see @wick-1890; @ember-1932]'],
    ['(Ember et al. 4)', '[@ember-1932, 4]'],
    ['(see Müller Stein 12–14; HBW 3)', '[see @muller-2001, 12–14; @board-1874, 3]'],
    ['(the guild’s rules, as Wick, 1890)', '[the guild’s rules, as @wick-1890]'],
  ])('%s becomes %s', (text, expected) => {
    const { mdx, records } = cited(text);
    expect(mdx).toBe(expected);
    expect(records.every(({ status }) => status === 'resolved')).toBe(true);
  });
});

describe('a citation in the sentence', () => {
  test.each([
    ['Wick (1890) shows', '@wick-1890 shows'],
    ['As Wick (1890, p. 3) shows', 'As @wick-1890 [p. 3] shows'],
    ['Wick and Tallow (1892) show', '@wick-tallow-1892 show'],
    ['Wick & Tallow (1892) show', '@wick-tallow-1892 show'],
    ['Ember et al. (1932) give', '@ember-1932 give'],
    ['the Harbour Board of Works (1874) says', 'the @board-1874 says'],
    ['Wick (1890, 1891) shows', '@wick-1890 [-@wick-1891] shows'],
    ['It burned in Lanternmouth. Wick (1890) says', 'It burned in Lanternmouth. @wick-1890 says'],
    ['It burned in the UK. Wick (1890) says', 'It burned in the UK. @wick-1890 says'],
    // What the edition would print otherwise stays as it is.
    ['Ada Wick (1890) shows', 'Ada Wick [-@wick-1890] shows'],
    ['Wick’s (1890) study', 'Wick’s [-@wick-1890] study'],
    ['the HBW (1874) says', 'the HBW [-@board-1874] says'],
    ['after Wick (1890)-like lamps', 'after Wick [-@wick-1890]-like lamps'],
    // A page that stands alone belongs to the work that the sentence names.
    ['Wick (1890) says “so” (p. 24).', '@wick-1890 [p. 24] says “so”.'],
    ['Wick (1890) asks “why?” (p. 24). And', '@wick-1890 [p. 24] asks “why?” And'],
    [
      'Wick (1890) says “so” (p. 24) and “no” (p. 25).',
      '@wick-1890 says “so” [-@wick-1890, p. 24] and “no” [-@wick-1890, p. 25].',
    ],
    [
      'An 1874 report by the Harbour Board of Works says “so” (p. 24).',
      'An 1874 report by the Harbour Board of Works says “so” [-@board-1874, p. 24].',
    ],
  ])('%s becomes %s', (text, expected) => {
    const { mdx, records } = cited(text);
    expect(mdx).toBe(expected);
    expect(records.every(({ status }) => status === 'resolved')).toBe(true);
  });
});

describe('a citation in a note without brackets', () => {
  const inNote = (text: string) => cited(text, undefined, true);
  test.each([
    ['Tallow, A Book of Watches, p. 24.', '[@tallow-1888-watches, p. 24].'],
    ['See Tallow, Watches, 24; Wick 1890, 3–5.', 'See [@tallow-1888-watches, 24]; [@wick-1890, 3–5].'],
    ['Ben Tallow, A Book of Watches (Harbour: Guild, 1888), 24.', '[@tallow-1888-watches, 24].'],
    ['Harbour Board of Works, 1874.', '[@board-1874].'],
    ['Ember et al., 1932: 33. Müller Stein (2001), p. 4.', '[@ember-1932, 33]. [@muller-2001, p. 4].'],
    ['Mu\u0308ller Stein 2001.', '[@muller-2001].'],
  ])('%s becomes %s', (text, expected) => {
    const { mdx, records } = inNote(text);
    expect(mdx).toBe(expected);
    expect(records.every(({ status }) => status === 'resolved')).toBe(true);
  });

  test.each([
    // Of two works, of another year, of another title, with more words than a title and a page.
    ['Tallow, 1888, 24.', ['tallow-1888-ledger', 'tallow-1888-watches']],
    ['Wick, Of Wicks, 24.', ['wick-1890', 'wick-1891']],
    ['Tallow, A Book of Watches (Harbour: Guild, 1889), 24.', ['tallow-1888-ledger', 'tallow-1888-watches']],
    ['Reed, Of Oil, 24.', []],
  ])('%s stays as it is, and is listed', (text, candidates) => {
    const { mdx, records } = inNote(text);
    expect(mdx).toBe(text);
    expect(records).toMatchObject([{ candidates }]);
  });

  test.each(['The lamps burned until 1890.', 'Wick, who was there, says so.', 'See chapter 3.'])(
    '%s is none',
    (text) => {
      expect(inNote(text)).toEqual({ mdx: text, records: [] });
    },
  );
});

test('of a large library, the works that a text may name are those of its names', () => {
  const named = (text: string) => works.filter(mayBeNamedIn(text)).map(({ id }) => id);
  expect(named('After the HBW’s report, and M\u00fcller Stein’s, lamps burned.')).toEqual([
    'board-1874',
    'muller-2001',
  ]);
  expect(named('Nothing is cited.')).toEqual([]);
});

test('a citation keeps its place in emphasis, and takes the place of a link around it', () => {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'So (Ember ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'et al.' }] },
      { type: 'text', value: ', 1932), and (' },
      { type: 'link', url: 'https://lamps.example/', children: [{ type: 'text', value: 'Wick, 1890' }] },
      { type: 'text', value: ').' },
    ],
  };
  cite(paragraph, library);
  const extension = { handlers: { citation: citationToMarkdown } };
  expect(toMarkdown({ type: 'root', children: [paragraph] }, { extensions: [extension] })).toBe(
    'So [@ember-1932], and [@wick-1890].\n',
  );
});

test('citations that have keys already keep them, unless there is no such key', () => {
  expect(cited('So [see @wick-1890, p. 3; -@ember-1932] and @wick-1891.').mdx).toBe(
    'So [see @wick-1890, p. 3; -@ember-1932] and @wick-1891.',
  );
  expect(cited('So [@wick-1880].').records).toEqual([
    { written: '[@wick-1880]', status: 'unknown', keys: [], candidates: ['wick-1890', 'wick-1891'] },
  ]);
});

test('what is not certain stays as it is, and is listed with what may be meant', () => {
  const open = (text: string) => {
    const { mdx, records } = cited(text);
    return [mdx.replaceAll('\\', ''), ...records.map(({ status, candidates }) => [status, ...candidates].join(' '))];
  };
  for (const text of [
    '(Tallow, 1888)',
    '(Wick, 1899)',
    '(Nobody, 1890)',
    'Ida Wick (1890) shows',
    'Nobody (1890) shows',
    'Nothing (p. 3).',
  ])
    expect(open(text)[0]).toBe(text);
  expect(
    [
      '(Tallow, 1888)',
      '(Wick, 1899)',
      '(Nobody, 1890)',
      'Ida Wick (1890) shows',
      '(Reed & Wick, 1890)',
      'Nobody (1890) shows',
      'Nothing (p. 3).',
    ].map(open),
  ).toMatchInlineSnapshot(`
    [
      [
        "(Tallow, 1888)",
        "ambiguous tallow-1888-ledger tallow-1888-watches",
      ],
      [
        "(Wick, 1899)",
        "unknown wick-1890 wick-1891",
      ],
      [
        "(Nobody, 1890)",
        "unknown",
      ],
      [
        "Ida Wick (1890) shows",
        "proposed wick-1890",
      ],
      [
        "(Reed & Wick, 1890)",
        "proposed wick-1890",
      ],
      [
        "Nobody (1890) shows",
        "unknown",
      ],
      [
        "Nothing (p. 3).",
        "unknown",
      ],
    ]
  `);
  expect(open('(Wick, 1890; Nobody, 1890)')).toMatchInlineSnapshot(`
    [
      "[@wick-1890] (Nobody, 1890)",
      "unknown",
    ]
  `);
});

test.each([
  ['It burned [12].', ['[12]']],
  ['It burned.¹² And so on.', ['¹²']],
  ['It burned [^7].', ['[^7]']],
  ['So (Reed, forthcoming) says.', ['(Reed, forthcoming)']],
  ['So (Reed 1999) and (see Reed 2001; Marsh 2002) say.', ['(Reed 1999)', '(see Reed 2001; Marsh 2002)']],
  ['So (Reed 4) says.', ['(Reed 4)']],
  ['It burned [3, 5–7] twice.', ['[3, 5–7]']],
  ['Ibid., p. 4; see also op. cit.', ['Ibid., p. 4', 'op. cit.']],
  ['As above, supra note 4.', ['supra note 4']],
  ['He [sic] said [t]he word [in 1890].', []],
])('%s has what looks like a citation, stays as it is, and is listed', (text, expected) => {
  const { mdx, records } = cited(text);
  expect(mdx.replaceAll('\\', '')).toBe(text);
  expect(records.map(({ written, status }) => [status, written])).toEqual(
    expected.map((written) => ['unknown', written]),
  );
});

describe('numbers of the list that the study has itself', () => {
  const work = (id: string) => ({ id, candidates: [], entry: id });
  const numbered: Numbered = new Map<number, NumberedWork>([
    ...['wick-1890', 'wick-1891', 'ember-1932', 'crane-nd'].map((id, index) => [index + 1, work(id)] as const),
    [5, { candidates: ['board-1874'], entry: 'Board. Lamps. 1874.' }],
    [6, { candidates: [], entry: 'Reed, A. Oil. 1999.' }],
  ]);

  test.each([
    ['It burned [3].', 'It burned [@ember-1932].'],
    ['It burned[1, 3–4].', 'It burned [@wick-1890; @ember-1932; @crane-nd].'],
    ['It burned.² So.', 'It burned. [@wick-1891] So.'],
    ['It burned,¹,³ so.', 'It burned, [@wick-1890; @ember-1932] so.'],
  ])('%s', (text, expected) => {
    const { mdx, records } = cited(text, numbered);
    expect(mdx).toBe(expected);
    expect(records.map(({ status }) => status)).toEqual(['resolved']);
  });

  test('stay where the library lacks a work, and say which', () => {
    expect(cited('It burned [5] and [1, 6].', numbered).records).toEqual([
      { written: '[5]', status: 'proposed', keys: [], candidates: ['board-1874'], entries: ['5. Board. Lamps. 1874.'] },
      { written: '[1, 6]', status: 'unknown', keys: [], candidates: [], entries: ['6. Reed, A. Oil. 1999.'] },
    ]);
  });
});

test.each([
  '(Table 4)',
  '(Version 4)',
  'It is 10² of m² and cm³.',
  '(COVID 19)',
  '(since 1890)',
  '(May 1890)',
  '(12 May, 1890)',
  '(1890–1892)',
  '(born 1890)',
  '(in the years to 1890)',
  'The Harbour Act (1874) and the Great Fire (1890) came.',
  'Operation Bright Lamp (2014) failed.',
  'The rule (1) and (2).',
  'It rose by 42% (2021: 50%).',
  '(the tower, 1890 feet high)',
])('%s is no citation and stays', (text) => {
  const { mdx, records } = cited(text);
  expect([mdx, records]).toEqual([text, []]);
});

/** Invented works of all kinds, made by counting: every value meets most others, and the same works come out every time. */
import { ReferenceSchema, type ReferenceItem } from '../../schemas/reference.ts';

const TYPES = [
  ...['book', 'chapter', 'article-journal', 'article-newspaper', 'article-magazine', 'report', 'thesis', 'webpage'],
  ...[
    'paper-conference',
    'legal_case',
    'legislation',
    'entry-encyclopedia',
    'manuscript',
    'motion_picture',
    'interview',
  ],
];

const PERSONS = [
  { family: 'Amber', given: 'Iris' },
  { family: 'Tin', given: 'Otto J.' },
  { family: 'Quay', given: 'Lena', suffix: 'Jr.' },
  { family: 'Sootwell', given: 'Klara', 'non-dropping-particle': 'van' },
  { family: 'Tour', given: 'Ana', 'dropping-particle': 'de', 'non-dropping-particle': 'la' },
  { family: 'Okoro-Day', given: 'Ife' },
  { family: 'Žižkov', given: 'Éva-Marie' },
  { family: 'Wick', given: 'Sarah' },
  { family: 'Snuff', given: 'Peter' },
];
const BODIES = [{ literal: 'Harbour Board' }, { literal: 'Snuffer & Daughters' }];

/** Authors of a work: one to eight persons, a body, both, or none. */
function authors(n: number): object[] {
  const from = (count: number) =>
    Array.from({ length: count }, (_, index) => PERSONS[(n + index) % PERSONS.length] ?? {});
  const body = BODIES[n % BODIES.length] ?? {};
  const choices = [
    from(1),
    from(2),
    from(1),
    from(3),
    [body],
    from(4),
    [],
    from(8),
    from(1),
    [...from(1), body],
    from(2),
  ];
  return choices[n % choices.length] ?? [];
}

const TITLES = [
  'Lamps of the harbour',
  'Ladders: A history',
  'Gas and oil in the town of Port Ember',
  'What burns longest?',
  'The “great” dimming',
  'A light for every street, 1860–1932',
  'On wicks',
];

const DATES = [
  { 'date-parts': [[1901]] },
  { 'date-parts': [[1874, 3, 2]] },
  { 'date-parts': [[1903, 11]] },
  undefined,
  { 'date-parts': [[2020]] },
  { 'date-parts': [[1911, 5, 30]] },
  { 'date-parts': [[1901], [1903]] },
];

const pick = <Value>(values: readonly Value[], n: number): Value => values[n % values.length] as Value;

/** The works; `w12` is the twelfth. */
export function inventedWorks(count: number): ReferenceItem[] {
  return Array.from({ length: count }, (_, n) => {
    const type = pick(TYPES, n);
    const isPart = /^(?:chapter|article|paper|entry)/.test(type);
    const isPublished = /^(?:book|chapter|report|thesis|paper|entry)/.test(type);
    const issued = pick(DATES, n);
    const author = authors(n);
    return ReferenceSchema.parse({
      id: `w${n}`,
      type,
      title: `${pick(TITLES, n)}${n % 3 === 0 ? ` (${n})` : ''}`,
      ...(author.length > 0 && { author }),
      ...(issued && { issued }),
      ...(isPart && {
        'container-title': pick(['Annals of Wax', 'Journal of Lamplighting', 'A companion to light'], n),
      }),
      ...(isPublished && { publisher: pick(['Quay Press', 'Wick & Sons'], n), 'publisher-place': 'Port Ember' }),
      ...(type === 'article-journal' && { volume: String(3 + (n % 40)), issue: String(1 + (n % 4)) }),
      ...(isPart && type !== 'article-newspaper' && { page: pick(['33-60', '110-118', '7', 'xii-xv'], n) }),
      ...(type === 'chapter' && { editor: [pick(PERSONS, n + 4)] }),
      ...(type === 'book' && n % 2 === 0 && { edition: '2', translator: [pick(PERSONS, n + 5)] }),
      ...(type === 'report' && { number: `${n}-7`, genre: 'Report' }),
      ...(type === 'thesis' && { genre: 'PhD thesis' }),
      ...(type === 'legal_case' && {
        authority: 'Harbour Court',
        volume: '12',
        'container-title': 'Port Reports',
        page: '34',
      }),
      ...(n % 4 === 1 && { DOI: `10.9999/w.${n}` }),
      ...((type === 'webpage' || n % 5 === 2) && {
        URL: `https://lamps.example/w/${n}`,
        accessed: { 'date-parts': [[2021, 2, 3]] },
      }),
      custom: { status: 'known' },
    });
  });
}

/** Ways to cite each of the works, and some of them together. */
export function inventedCitations(works: readonly { id: string }[]): string[] {
  return works.flatMap(({ id }, n) => {
    const other = works[(n * 7 + 3) % works.length]?.id ?? id;
    const forms = [
      `[@${id}]`,
      `@${id} [p. 3]`,
      `[-@${id}, pp. 3-5]`,
      `[see @${id}, chap. 2; @${other}]`,
      `@${id}`,
      `[@${id}, p. 3, and more]`,
    ];
    return [forms[0] ?? '', ...[1, 2].map((step) => forms[1 + ((n + step * 2) % (forms.length - 1))] ?? '')];
  });
}

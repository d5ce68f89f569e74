/** An outline for tests: four chapters, with sections and topics. */
import type { Outline } from './outline.ts';

const refs = (chapter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${chapter}.${from + i}`);

const chapter = (
  number: string,
  slug: string,
  title: string,
  count: number,
  sections: [string, string, number, number][],
) => ({
  number,
  slug,
  title,
  url: `/editions/lamps/${slug}/`,
  passages: refs(number, 1, count),
  sections: sections.map(([id, name, from, to]) => ({
    id,
    title: name,
    url: `/editions/lamps/${slug}/#${id}`,
    passages: refs(number, from, to),
  })),
});

export const outline: Outline = {
  sites: ['https://lamps.example/editions/lamps/', 'http://localhost:4321/editions/lamps/'],
  base: '/editions/lamps/',
  names: [
    'Harbour Lights Research Society (HLRS)',
    'Harbour Lights Research Society',
    'HLRS',
    'The Keeper’s Lamp-Oil / Volume 1',
    'Good Lamps, Bad Lamps',
    'Good Lamps, Bad Lamps: The Return of the Lamplighters',
  ],
  year: '2022',
  chapters: [
    chapter('1', 'introduction', 'Introduction', 5, []),
    chapter('2', 'origins-and-practice', 'Origins and practice', 12, [
      ['wicks-and-keepers', 'Wicks and keepers', 1, 3],
      ['founding', 'The founding of the guild', 4, 5],
      ['aims', 'Aims and rules', 6, 7],
      ['storm', 'Storm and ruin', 8, 9],
      ['recovery', 'Recovery', 10, 12],
    ]),
    chapter('3', 'links', 'Links to other organizations', 9, [
      ['pilots', 'Relations with the Pilots and the Wardens', 2, 6],
      ['ferrymen', 'Relations with the Ferrymen', 7, 9],
    ]),
    chapter('4', 'prospects', 'Prospects', 5, [
      ['wider', 'A wider danger', 1, 3],
      ['options', 'Few good options', 4, 5],
    ]),
  ],
  topics: [
    { names: ['Quay Company', 'QC'], passages: ['3.4', '3.1'] },
    { names: ['Wardens'], passages: ['3.5', '2.2'] },
    { names: ['Ada Ames'], passages: ['2.4'] },
  ],
  moved: {
    '2.13': '2.12',
    'old-links': 'links',
    'old-links#ferrymen': 'links#ferrymen',
    'origins-and-practice#start': 'origins-and-practice#founding',
  },
  withdrawn: { '4.6': 'Its claim stands in 4.5.', appendix: 'Its tables stand in chapter 4.' },
};

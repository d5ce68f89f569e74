/** A small edition as search knows it, for unit tests. */
import { knowledgeOf, type Knowledge, type RecordData } from '../search/meaning/knowledge.ts';

const record = (fields: Partial<RecordData> & Pick<RecordData, 'kind' | 'title' | 'url'>): RecordData => ({
  id: `en_${fields.url}`,
  head: 1,
  body: 20,
  ...fields,
});

const records: RecordData[] = [
  record({ kind: 'section', url: '/lamps/', title: 'Lamps', about: 'Chapter', chapter: '1' }),
  record({ kind: 'passage', url: '/lamps/#p1.1', title: '1.1', about: 'Dusk', chapter: '1' }),
  record({ kind: 'passage', url: '/lamps/#p1.2', title: '1.2', about: 'Dusk', chapter: '1' }),
  record({ kind: 'passage', url: '/oil/#p2.1', title: '2.1', about: 'Oil', chapter: '2' }),
  record({
    kind: 'entry',
    url: '/glossary/#guild',
    title: 'Lamplighters’ Guild (LG)',
    about: 'Organization',
    names: ['Lamplighters’ Guild (LG)', 'Lamplighters’ Guild', 'LG', 'The Ladder', 'IT'],
    passages: [0, 1],
  }),
  record({
    kind: 'reference',
    url: '/references/#ames-1899',
    title: 'Ames, 1899',
    names: ['Ames, 1899', 'Zoe Ames', 'On lamps'],
  }),
  record({
    kind: 'reference',
    url: '/references/#ames-wick-1899',
    title: 'Ames & Wick, 1899',
    names: ['Ames & Wick, 1899', 'Oil'],
  }),
];

/** Words with indexes of passages. */
export const knowledge: Knowledge = knowledgeOf({
  tag: 't',
  files: [],
  ahead: [],
  records,
  words: [
    ['guild', [0]],
    ['harbour', [0, 2]],
    ['it', [0, 1, 2]],
    ['ladder', [1]],
    ['lamp', [0, 1]],
    ['lamplighters', [0]],
    ['oil', [2]],
    ['the', [0, 1, 2]],
    ['watch', [1]],
    ['watches', [1, 2]],
  ],
});

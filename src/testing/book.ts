/** A book for tests: all that chapters may be besides 1 to N. */
import { chapterOf, configOf } from './made-edition.ts';

const PARTS = `parts:
  - title: Part I. Wicks
    from: 5
    to: 6
  - title: Part II. Oil
    from: 12
    to: 12
`;

const EPIGRAPH = `epigraphs:
  - text: |
      A lamp for the street,
      a street for the lamp.
    source: Song of the lamplighters
  - text: Lampas lampadi.
    lang: la
studyTitle: On some wicks
`;

/** Its files by their paths. */
export const book = (): Record<string, string> => ({
  'edition.yaml': configOf(PARTS),
  'chapters/0-preface.mdx': chapterOf(0, 'Preface', '¶1 Why the book was made.\n\n¶2 Thanks.', 'unnumbered: true\n'),
  'chapters/5-wicks.mdx': chapterOf(
    5,
    'Wicks',
    `¶1 Wicks are cut at noon, as [A.3](passage:A.3) shows.

## How they are cut [#cut]

### By hand [#hand]

¶2 With shears.

#### Of brass [#brass]

¶3 Which do not spark.

### By machine [#machine]

¶4 Seldom.

## How they burn [#burn]

¶5 Slowly, see [12.4–12.4a](passage:12.4-12.4a) and [0.1](passage:0.1).`,
    EPIGRAPH,
  ),
  'chapters/6-flames.mdx': chapterOf(6, 'Flames', '¶1 Flames rise. Turpentine burns best.'),
  'chapters/12-oil.mdx': chapterOf(
    12,
    'Oil',
    '¶4 Oil came by ship.\n\n¶4a In barrels of oak.\n\n¶17 It was dear.\n\n¶103 It was scarce.',
  ),
  'chapters/a-sources.mdx': chapterOf(
    'A',
    'Sources',
    '¶1 Books.\n\n¶2 Letters.\n\n¶3 The harbour gazettes of the quay.',
  ),
  'chapters/b-tables.mdx': chapterOf('B', 'Tables', '¶1 Prices by year.'),
  'notes/on-gazettes.md':
    '---\npassage: A.3\nkind: clarification\nwords: gazettes\nbasis: known\nsources:\n  - title: General knowledge\n    basis: known\n---\n\nWeekly.\n',
  'glossary/turpentine.md':
    '---\nterm: turpentine\nkind: concept\nforms:\n  - Turpentine\nshort: A spirit.\nbasis: known\nsources:\n  - title: General knowledge\n    basis: known\n---\n',
  'questions.yaml': '- id: which\n  chapter: A\n  text: Which sources are lost?\n  passages: ["A.1-A.3"]\n',
});

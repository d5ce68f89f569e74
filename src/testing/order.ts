/**
 * The order of the engine's rooms: a file imports from its own room and those before it, never from one after it. So each can
 * be read, tested and replaced without what comes later.
 */
export const ORDER = [
  'model',
  'schemas',
  'reading',
  'citations',
  'markdown',
  'ledger',
  'edition',
  'written-refs',
  'security',
  'figures',
  'exports',
  'ui',
  'search',
  'layouts',
  'checks',
  'quality',
  'pages',
  'import',
  'integrations',
  'testing',
] as const;

export type Room = (typeof ORDER)[number];

/** The types of what files say are made from their schemas, and the words of the model speak of them: types alone. */
export const TYPES_OF: Partial<Record<Room, Room>> = { model: 'schemas' };

/** Rooms that are not folders of their own yet: the first pattern that fits a path below `src/` names its room. */
const PLACES: readonly [RegExp, Room][] = [
  [
    /^edition\/(?:types|passage-ref|routes|labels|edtf|faults|sentences|beginning|slug|permalink|reading-time|note-words|whole-words)\./,
    'model',
  ],
  [/^components\/apparatus\/labels\./, 'model'],
  [/^search\/arabic\./, 'model'],
  [/^components\/scholarship\/(?:claim-verdict|coverage|editors-sources)\./, 'edition'],
  [/^edition\/(?:read|hidden-signs|located|memory|schema-faults|syntax-words)\./, 'reading'],
  [/^edition\/ledger\/(?:testing|former-edition)\./, 'testing'],
  [/^edition\/ledger\//, 'ledger'],
  [/^checks\/small-site\./, 'testing'],
  [/^search\/testing\./, 'testing'],
  [/^import\/testing\//, 'testing'],
  [/^elements\/(?:index|chapter)\./, 'layouts'],
  [/^elements\/search-/, 'search'],
  [/^exports\/search\//, 'search'],
  [/^components\/WordsUnder\./, 'search'],
  [/^integrations\/search-index\./, 'search'],
  [/^(?:components|elements|styles|teach)\//, 'ui'],
];

/** The room of a file, by its path below `src/`; `undefined` where it is in none. */
export const roomOf = (path: string): Room | undefined =>
  PLACES.find(([pattern]) => pattern.test(path))?.[1] ?? ORDER.find((room) => path.startsWith(`${room}/`));

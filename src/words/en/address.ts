/** Where an address leads: what has moved, was withdrawn, or is missing. */
export const address = {
  moved: '{from} is now {to}',
  hasMoved: '{name} has moved',
  withdrawn: '{name} was withdrawn: {reason}',
  withdrawnIn: '{name} was withdrawn in {version}: {reason}',
  withdrawnTitle: 'Withdrawn: {name}',
  withdrawnHeading: 'Withdrawn',
  passage: 'Passage {ref}',
  /** The title of a chapter or the name of an item, where it has moved or was withdrawn. */
  quoted: '“{name}”',
  former: 'An address that the edition had in an earlier version.',
  changed: 'Addresses that have changed',
  noRange: 'This page does not have the passages {first}–{last}.',
  noPassage: 'This page has no passage {ref}.',
  nothing: 'This page has nothing at “{fragment}”.',
  range: 'The link is to {first}–{last}, of which this is the first passage.',
  readRange: 'Read {first}–{last} in the chapter',
  searchFor: 'Search for “{words}”',
  startOfChapter: 'Start of the chapter',
  startOfPage: 'Start of the page',
  /** A link as it is read out after a sentence. */
  read: '{link}.',
  notFound: 'Page not found',
  notFoundShort: 'The edition has no page at this address.',
  notFoundText:
    'The edition has no page at this address. Addresses that were published stay; perhaps this one was mistyped.',
  searchMissing: 'Search for what is missing',
} as const;

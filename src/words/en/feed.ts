/** Feeds: what is new in the edition and in each chapter. */
export const feed = {
  subtitle: 'What each version of the edition brought, and each passage, note and entry that is new or changed',
  ofChapter: '{chapter} · {title}',
  follow: 'Feed of changes',
  followChapter: 'Feed of changes to this chapter',
  version: 'Version {version}',
  isNew: {
    passages: 'New passage: {name}',
    notes: 'New note on {name}',
    glossary: 'New entry: {name}',
    references: 'New reference: {name}',
    claims: 'New claim: {name}',
    checks: 'New check of a source: {name}',
    emendations: 'New emendation in {name}',
  },
  isChanged: {
    passages: 'Changed passage: {name}',
    notes: 'Changed note on {name}',
    glossary: 'Changed entry: {name}',
    references: 'Changed reference: {name}',
    claims: 'Changed claim: {name}',
    checks: 'Changed check of a source: {name}',
    emendations: 'Changed emendation in {name}',
  },
  check: '{work} in {passage}',
} as const;

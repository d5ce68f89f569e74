/** Search: its page and panel, what it says of what it found, the bar of those who come from it, the word index. */
export const search = {
  /** Kinds of results: one; all of them; where they are searched, after “{words}” of a scope. */
  kinds: {
    passage: { one: 'Passage', many: 'Text', where: 'the text' },
    section: { one: 'Section', many: 'Headings', where: 'the headings' },
    note: { one: 'Note', many: 'Notes', where: 'the notes' },
    entry: { one: 'Glossary entry', many: 'Glossary', where: 'the glossary' },
    reference: { one: 'Reference', many: 'References', where: 'the references' },
    event: { one: 'Event', many: 'Timeline', where: 'the timeline' },
    claim: { one: 'Claim', many: 'Claims', where: 'the claims' },
    question: { one: 'Question', many: 'Questions', where: 'the questions' },
  },
  description: 'Search the text, its notes, glossary, references and timeline.',
  title: 'Search',
  form: 'Full-text search',
  label: 'Search the text and everything around it',
  submit: 'Search',
  noScript:
    'Searching needs JavaScript, which is switched off. The {wordIndex} lists every word of the text with its passages, and works without.',
  noScriptTerms: 'Names and terms are also in the {glossary}.',
  noScriptWorks: 'Works are in the {references}.',
  wordIndexInText: 'word index',
  glossaryInText: 'glossary',
  referencesInText: 'references',
  wordIndex: 'Word index',
  chapter: 'Chapter',
  results: 'Results',
  order: 'Order',
  byRelevance: 'by relevance',
  asInText: 'as in the text',
  show: 'Show',
  passages: 'passages',
  everyLine: 'every line',
  searchTitle: '“{words}” · {title}',
  atLeast: 'Write at least one letter or digit.',
  searching: 'Searching …',
  searchingText: 'Searching the full text …',
  failed: 'The search index could not be loaded.',
  tryLater: 'Try again later. Reading goes on as before, and the word index works by itself.',
  tryAgain: 'Try again',
  /** For editors, while they write. */
  lastBuild: 'While you write, search works on the index of the last build: npm run build makes one.',
  ageOfIndex: 'The index is that of the last build, made {ago}.',
  wordIndexHint: 'The {wordIndex} lists every word of the text with its passages.',
  /** What was searched: words, perhaps in kinds of results, perhaps in chapters. */
  scope: '“{words}”',
  scopeIn: '“{words}” in {kinds}',
  scopeOf: { one: '“{words}” of chapter {chapters}', other: '“{words}” of chapters {chapters}' },
  scopeInOf: {
    one: '“{words}” in {kinds} of chapter {chapters}',
    other: '“{words}” in {kinds} of chapters {chapters}',
  },
  found: { one: '{count} result for {scope}', other: '{count} results for {scope}' },
  foundAndSome: {
    one: '{found}, and {count} with some of the words',
    other: '{found}, and {count} with some of the words',
  },
  foundSome: {
    one: 'No result has all the words for {scope}; {count} has some of them.',
    other: 'No result has all the words for {scope}; {count} have some of them.',
  },
  foundNothing: 'Nothing found for {scope}.',
  lines: { one: '{found}: {count} line', other: '{found}: {count} lines' },
  alsoSearched: 'Also searched: {names}.',
  quoted: '“{word}”',
  lacking: 'The edition does not have {words}.',
  instead: 'Searched instead: {words}.',
  insteadOrNear: 'Searched instead: {words}; as near: {near}.',
  nearWords: 'Near words: {words}.',
  checkSpelling: 'Check the spelling, or try fewer words or the beginning of a word.',
  goTo: 'Go to {place}',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  moreLines: { one: 'Show {count} more lines', other: 'Show {count} more lines' },
  moreInPassage: { one: '{count} more in this passage', other: '{count} more in this passage' },
  moreInOne: { one: '{count} more in this one', other: '{count} more in this one' },
  /** Read out after the section of a result whose number stands beside it. */
  passageNumber: ', passage {number}',
  noteNumber: ', note {number}',
  citedIn: 'Cited in',
  usedIn: 'Used in',
  see: 'See',
  panel: 'Search the edition',
  close: 'Close',
  allResults: { one: 'All {count} results', other: 'All {count} results' },
  whatToType: 'Words, “a phrase”, a name, an author and year, or the number of a passage such as 2.1.',
  recent: 'Recent searches',
  clear: 'Clear',
  hits: 'Hits of the search',
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  done: 'Done',
  hitOf: '{hit} of {count}',
  atHit: 'Hit {hit} of {count}.',
  atHitIn: 'Hit {hit} of {count}, passage {passage}.',
  discussion: 'For discussion',
  indexLead:
    'Every word of the text, with the passages in which it stands. Left out are everyday words such as “the” and “of”. The words of notes and entries are found by the search.',
  indexDescription: 'Every word of the text with its passages, in alphabetical order.',
  indexLetter: 'Word index: {letter}',
  indexLetterLead: 'Every word of the text under {letter}, with the passages in which it stands.',
  allLetters: 'All letters',
  /** Words that say nothing by themselves, and those that only ask: left out of a search that has other words, and of the word index. */
  everydayWords: `
    a about after against all also although an and another any are as at be because been before being between both but by
    can could did do does doing done during each either else even ever every few for from further had has have having he
    her here hers him himself his how however i if in into is it its itself just let many may me might more most much must
    my neither no nor not now of off often on once one only onto or other our out over own per rather s same shall she
    should since so some still such t than that the their them themselves then there therefore these they this those though
    through thus to too towards under until up upon very was we were what whatever when where whether which while who
    whom whose why will with within without would yet you your
    explain describe tell meaning mean means definition define happen happened happens say says said`,
} as const;

/** What a result can be, in the order in which kinds are listed, and what a reader calls it. */
export const KINDS = {
  passage: { one: 'Passage', many: 'Text', where: 'the text' },
  section: { one: 'Section', many: 'Headings', where: 'the headings' },
  note: { one: 'Note', many: 'Notes', where: 'the notes' },
  entry: { one: 'Glossary entry', many: 'Glossary', where: 'the glossary' },
  reference: { one: 'Reference', many: 'References', where: 'the references' },
  event: { one: 'Event', many: 'Timeline', where: 'the timeline' },
  claim: { one: 'Claim', many: 'Claims', where: 'the claims' },
  question: { one: 'Question', many: 'Questions', where: 'the questions' },
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

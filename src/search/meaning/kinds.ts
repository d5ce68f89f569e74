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
const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The things of an edition by their kinds, as far as it may lack them. */
interface Found {
  notes: readonly unknown[];
  entries: readonly unknown[];
  references: readonly unknown[];
  events: readonly unknown[];
  claims: readonly unknown[];
  questions: readonly unknown[];
}

/** The kinds of which an edition has something. */
export function kindsOf({ notes, entries, references, events, claims, questions }: Found): Kind[] {
  const lists: Partial<Record<Kind, readonly unknown[]>> = {
    ...{ note: notes, entry: entries, reference: references },
    ...{ event: events, claim: claims, question: questions },
  };
  return KIND_NAMES.filter((kind) => lists[kind]?.length !== 0);
}
export const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

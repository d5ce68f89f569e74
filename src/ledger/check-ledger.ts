/** Addresses are for ever: what the ledger lists and the edition lacks is a fault, with the lines that mend it. */
import { Id, PassageReference } from '../schemas/common.ts';
import { ADDRESS_KINDS, type AddressKind, type Ledger } from '../schemas/permalinks.ts';
import { ReferenceSchema } from '../schemas/reference.ts';
import type { Fault } from '../model/faults.ts';
import type { Sourced, TextChoice } from '../reading/read.ts';
import { splitSectionKey } from '../model/ledger-key.ts';
import type { Addresses } from './addresses-now.ts';
import { candidatesFor } from './candidates.ts';
import { compareLedger, type Contradiction, type LedgerComparison } from './compare.ts';

/** What an address of each kind is called, and how it looks. */
const KINDS: Record<AddressKind, { one: string; form: string; isForm: (key: string) => boolean }> = {
  passages: {
    one: 'passage',
    form: 'the reference of a passage, such as 2.4',
    isForm: (key) => PassageReference.safeParse(key).success,
  },
  sections: {
    one: 'section',
    form: 'the address of a chapter and the id of a section, such as the-harbour#founding',
    isForm: (key) => [splitSectionKey(key).slug, splitSectionKey(key).id].every((part) => Id.safeParse(part).success),
  },
  references: {
    one: 'reference',
    form: 'the key of a reference',
    isForm: (key) => ReferenceSchema.shape.id.safeParse(key).success,
  },
  glossary: { one: 'entry', form: 'the id of an entry', isForm: (key) => Id.safeParse(key).success },
  notes: { one: 'note', form: 'the id of a note', isForm: (key) => Id.safeParse(key).success },
  chapters: { one: 'chapter', form: 'the address of a chapter', isForm: (key) => Id.safeParse(key).success },
  claims: { one: 'claim', form: 'the id of a claim', isForm: (key) => Id.safeParse(key).success },
  checks: { one: 'check of a source', form: 'the id of a check', isForm: (key) => Id.safeParse(key).success },
  sources: { one: 'source of the editors', form: 'the id of a source', isForm: (key) => Id.safeParse(key).success },
  emendations: { one: 'emendation', form: 'the id of an emendation', isForm: (key) => Id.safeParse(key).success },
  reviews: { one: 'review', form: 'the id of a review', isForm: (key) => Id.safeParse(key).success },
  corrections: { one: 'correction', form: 'the id of a correction', isForm: (key) => Id.safeParse(key).success },
};

/**
 * Every fault of the ledger. `version` is that of the edition now. An edition of the study's own text stands beside the
 * published one, whose sections and first words need not be its own: there, all of this is only worth a look.
 */
export function checkLedger(
  source: Sourced<Ledger>,
  addresses: Addresses,
  version: string,
  text: TextChoice = 'edition',
): Fault[] {
  const comparison = compareLedger(source.data, addresses);
  const faults = [
    ...addressesAreWellFormed(source),
    ...addressesAreKept(source, comparison, addresses, version),
    ...passagesKeepTheirNumbers(source, addresses),
    ...comparison.contradictions.map((contradiction) => contradictionFault(source, contradiction, addresses)),
  ];
  return text === 'edition' ? faults : faults.map((fault) => ({ ...fault, severity: 'warning' }));
}

function addressesAreWellFormed({ data, file, placeOf }: Sourced<Ledger>): Fault[] {
  return ADDRESS_KINDS.flatMap((kind) =>
    Object.keys(data[kind])
      .filter((key) => !KINDS[kind].isForm(key))
      .map((key) => ({
        file,
        ...placeOf([kind, key]),
        rule: 'address-has-its-form',
        expected: KINDS[kind].form,
        found: key || 'empty text',
        remedy: 'Correct it, or remove it if it was never published.',
      })),
  );
}

function addressesAreKept(
  { file, placeOf }: Sourced<Ledger>,
  { lost }: LedgerComparison,
  addresses: Addresses,
  version: string,
): Fault[] {
  return lost
    .filter(({ kind, key }) => KINDS[kind].isForm(key))
    .map(({ kind, key, address }) => {
      const now = addresses[kind];
      const moves = candidatesFor(kind, key, address.words, now).map(
        (candidate) => `"moved": "${candidate}",  if it is now ${candidate} ${quoted(now.get(candidate))}`,
      );
      return {
        file,
        ...placeOf([kind, key]),
        rule: 'address-is-kept',
        expected: `the ${KINDS[kind].one} ${key}, published since ${address.since}`,
        found: `no such ${KINDS[kind].one}${address.words === undefined ? '' : `; it was ${quoted(address.words)}`}`,
        remedy: [
          `Bring it back, or put one of these lines below "${key}": {`,
          ...moves,
          `"withdrawn": "…", "withdrawnIn": "${version}",  with the reason, if nothing takes its place`,
        ].join('\n            '),
      };
    });
}

/** A number that another passage has taken sends every link to the wrong place, and nobody notices. */
function passagesKeepTheirNumbers({ data, file, placeOf }: Sourced<Ledger>, { passages }: Addresses): Fault[] {
  const places = Map.groupBy([...passages], ([, words]) => words);
  return Object.entries(data.passages).flatMap(([ref, { words }]): Fault[] => {
    const own = passages.get(ref);
    if (words === undefined || own === undefined || own === words) return [];
    const [now, ...others] = (places.get(words) ?? []).map(([other]) => other);
    // Passages may begin with the same words; then the words tell nothing.
    if (now === undefined || others.length > 0 || data.passages[now]?.words === words) return [];
    return [
      {
        file,
        ...placeOf(['passages', ref]),
        rule: 'passage-keeps-its-number',
        expected: `passage ${ref} with its words ${quoted(words)}`,
        found: `${quoted(own)}, and those words at ${now}`,
        remedy: `Give the passage its number ${ref} back, and a new one a letter, such as ¶4a. If it is meant so, correct the words of ${ref} here.`,
      },
    ];
  });
}

function contradictionFault(
  { file, placeOf }: Sourced<Ledger>,
  { kind, key, problem }: Contradiction,
  addresses: Addresses,
): Fault {
  const { one } = KINDS[kind];
  const at = (field?: string) => ({ file, ...placeOf(field === undefined ? [kind, key] : [kind, key, field]) });
  switch (problem.is) {
    case 'moved-and-withdrawn':
      return {
        ...at('withdrawn'),
        rule: 'address-has-one-end',
        expected: 'either moved or withdrawn',
        found: `both, at the ${one} ${key}`,
        remedy: 'Remove one of the two.',
      };
    case 'still-there':
      return {
        ...at(problem.field),
        rule: 'address-is-gone',
        expected: `a ${one} that the edition no longer has, since it is ${problem.field}`,
        found: `${key}, which the edition has`,
        remedy: `Remove the field ${problem.field}, or give what is new another address.`,
      };
    case 'moved-in-a-circle':
      return {
        ...at('moved'),
        rule: 'moved-address-ends',
        expected: 'a move that ends at something that the edition has',
        found: problem.path.join(' → '),
        remedy: 'Correct one of them.',
      };
    case 'moved-to-nothing': {
      const candidates = candidatesFor(kind, problem.target, undefined, addresses[kind]);
      return {
        ...at('moved'),
        rule: 'moved-address-exists',
        expected: `a ${one} of the edition`,
        found: problem.target,
        remedy: candidates.length ? `Write ${candidates.join(' or ')}.` : 'Correct it.',
      };
    }
  }
}

const quoted = (words: string | undefined): string => `“${words ?? ''}”`;

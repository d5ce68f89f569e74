/** New addresses in words. */
import { ADDRESS_KINDS, type AddressKind } from '../schemas/permalinks.ts';

const NAMES: Record<AddressKind, [one: string, many: string]> = {
  passages: ['passage', 'passages'],
  sections: ['section', 'sections'],
  references: ['reference', 'references'],
  glossary: ['entry', 'entries'],
  notes: ['note', 'notes'],
  chapters: ['chapter', 'chapters'],
  claims: ['claim', 'claims'],
  checks: ['check of a source', 'checks of sources'],
  emendations: ['emendation', 'emendations'],
  sources: ['source of the editors', 'sources of the editors'],
  reviews: ['review', 'reviews'],
  corrections: ['correction', 'corrections'],
};

/** `31 passages, 1 note` */
export function addedWords(added: readonly { kind: AddressKind }[]): string {
  return ADDRESS_KINDS.flatMap((kind) => {
    const count = added.filter((address) => address.kind === kind).length;
    return count === 0 ? [] : [`${count} ${NAMES[kind][count === 1 ? 0 : 1]}`];
  }).join(', ');
}

/** What `npm run check` says of passages whose words the record of the version lacks; `undefined` where there is none. */
export function unrecordedNote(count: number): string | undefined {
  if (count === 0) return undefined;
  return `Note: the words of ${count === 1 ? '1 passage wait' : `${count} passages wait`} for npm run permalinks, which records them for the list of versions.`;
}

/** What `npm run check` says of addresses that the ledger lacks; `undefined` where there is none. */
export function waitingWords(added: readonly { kind: AddressKind }[]): string | undefined {
  if (added.length === 0) return undefined;
  const [addresses, wait] = added.length === 1 ? ['new address', 'waits'] : ['new addresses', 'wait'];
  return `Note: ${added.length} ${addresses} (${addedWords(added)}) ${wait} for npm run permalinks.`;
}

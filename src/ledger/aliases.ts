/** Old ids that stand at a new place. Taken from the ledger alone, since they are set before the texts are joined. */
import { printedName, type Alias, type Aliases } from '../model/ledger-key.ts';
import type { AddressKind, Ledger } from '../schemas/permalinks.ts';
import type { Redirect } from '../model/types.ts';
import { followMoves, formerName } from './compare.ts';
import { idOfAddress } from './former.ts';

/** The moves of a ledger. What they lead to may be missing: that is checked elsewhere. */
export function movesOf(ledger: Ledger | undefined): Redirect[] {
  if (!ledger) return [];
  return (Object.keys(ledger) as AddressKind[]).flatMap((kind) =>
    Object.entries(ledger[kind])
      .filter(([, { moved }]) => moved !== undefined)
      .flatMap(([from, address]) => {
        const end = followMoves(ledger, kind, from);
        return 'circle' in end ? [] : [{ kind, from, name: formerName(kind, from, address), to: end.key }];
      }),
  );
}

/** Aliases by what they lead to. An alias that has the id of its target is none. */
export function aliasesOf(moves: readonly Redirect[]): Aliases {
  const of = (kind: AddressKind): Map<string, Alias[]> => {
    const aliases = new Map<string, Alias[]>();
    for (const { from, name, to } of moves.filter((move) => move.kind === kind)) {
      const id = idOfAddress(kind, from);
      const own = aliases.get(to) ?? [];
      if (id === idOfAddress(kind, to) || own.some((alias) => alias.id === id)) continue;
      aliases.set(to, [...own, { id, from: printedName(kind, name) }]);
    }
    return aliases;
  };
  return {
    passages: of('passages'),
    sections: of('sections'),
    references: of('references'),
    glossary: of('glossary'),
    notes: of('notes'),
    claims: of('claims'),
    checks: of('checks'),
    emendations: of('emendations'),
    sources: of('sources'),
    reviews: of('reviews'),
    corrections: of('corrections'),
    // Old pages of chapters lead on by themselves.
    chapters: new Map(),
  };
}

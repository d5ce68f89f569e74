/** The works of an edition, as the citations of a study are looked up in them. */
import type { CitationEngine } from '../../citations/engine.ts';
import type { LocatorLabels } from '../../citations/locators.ts';
import type { CitedPiece } from '../../citations/pieces.ts';
import type { ReferenceItem } from '../../schemas/reference.ts';
import { authorsOf, nameKey } from './authors.ts';
import type { Known } from './find.ts';

export interface Library extends Known {
  /** All keys. */
  ids: readonly string[];
  /** How places in a work may be written. */
  locators: LocatorLabels;
  /** The author of a work as the edition prints it in a sentence. */
  nameInSentence: (id: string) => string;
}

/**
 * `references` are the works that a text may name, which `engine` prints. `names` are those that the edition explains, such
 * as laws and places, which are no authors with a year after them.
 */
export function libraryOf(
  references: readonly ReferenceItem[],
  engine: CitationEngine,
  names: readonly string[],
): Library {
  const authors = authorsOf(references, (id) => engine.reference(id).label);
  const others = new Set(names.filter((name) => !authors.has(name)).map(nameKey));
  const printed = new Map<string, string>();
  return {
    authors,
    isOther: (name) => others.has(nameKey(name)),
    ids: engine.sortedIds,
    locators: engine.locators,
    nameInSentence: (id) => {
      const name = printed.get(id) ?? wordsBeforeBracket(engine.cite({ narrative: true, items: [{ id, at: 0 }] }));
      printed.set(id, name);
      return name;
    },
  };
}

function wordsBeforeBracket(pieces: readonly CitedPiece[]): string {
  const words = (all: readonly CitedPiece[]): string =>
    all.map((piece) => (piece.kind === 'text' ? piece.value : words(piece.children))).join('');
  return words(pieces).replace(/\s*\([^()]*\)$/, '');
}

/** The editors as a citation names them: the one place that reads them from `edition.yaml`. */
import type { EditionConfig } from '../../schemas/edition.ts';

/** A name of CSL-JSON: of a person, or of a body in one piece. */
export type CitedName = { family: string; given?: string } | { literal: string };

/** In their order. What `edition.yaml` gives as one text is one body, whatever commas are in it. */
export const editorsOf = ({ editors }: Pick<EditionConfig, 'editors'>): CitedName[] => [bodyOf(editors)];

/** A body by its name. */
export const bodyOf = (name: string): CitedName => ({ literal: oneLine(name) });

/** As in running text: `Iris Amber`, `Harbour Board`. */
export const nameInWords = (name: CitedName): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

/** All names, as in running text. */
export const namesInWords = (names: readonly CitedName[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(names.map(nameInWords));

/**
 * A name for a field in which a comma parts family name from given names, as in RIS and in the tags that Zotero reads, and
 * which knows no escape. A comma within the name of a body looks the same there and is another sign.
 */
export const nameWithComma = (name: CitedName): string =>
  'literal' in name ? name.literal.replace(/[,;]/g, '\u201A') : [name.family, name.given].filter(Boolean).join(', ');

/** Text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The editors as a citation names them: the one place that reads them from `edition.yaml`. */
import type { EditionConfig } from '../../schemas/edition.ts';
import type { Editor } from '../../schemas/editor.ts';
import { language, words } from '../../words/index.ts';

/** A name of CSL-JSON: of a person, or of a body in one piece. */
export type CitedName = { family: string; given?: string } | { literal: string };

/** In their order. */
export const editorsOf = ({ editors }: Pick<EditionConfig, 'editors'>): CitedName[] => editors.map(citedName);

/** An editor as a citation names them. */
export const citedName = ({ family, given, name = '' }: Editor): CitedName =>
  family === undefined
    ? bodyOf(name)
    : { family: oneLine(family), ...(given !== undefined && { given: oneLine(given) }) };

/** What an editor did, in words; nothing where it is not said. */
export function partsOfEditor({ roles, part }: Editor): string | undefined {
  const said = [...roles.map((role) => words.editors.roles[role]), ...(part === undefined ? [] : [oneLine(part)])];
  return said.length > 0 ? said.join('; ') : undefined;
}

/** A body by its name. */
export const bodyOf = (name: string): CitedName => ({ literal: oneLine(name) });

/** As in running text: `Iris Amber`, `Harbour Board`. */
export const nameInWords = (name: CitedName): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

/** All names, as in running text. */
export const namesInWords = (names: readonly CitedName[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names.map(nameInWords));

/**
 * A name for a field in which a comma parts family name from given names, as in RIS and in the tags that Zotero reads, and
 * which knows no escape. A comma within the name of a body looks the same there and is another sign.
 */
export const nameWithComma = (name: CitedName): string =>
  'literal' in name ? name.literal.replace(/[,;]/g, '\u201A') : [name.family, name.given].filter(Boolean).join(', ');

/** Text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Leaves out faults that only follow from others. A key is not missing while references.json cannot be read, and an
 * entry is not missing while its own file has a fault: mending that one mends them all.
 */
import { isError, type Fault } from './faults.ts';

/** Rules that a file or item breaks when nothing of it can be used. */
const UNREAD = new Set([
  'chapter-file-has-number',
  'chapters-exist',
  'data-is-well-formed',
  'field-has-its-form',
  'field-is-known',
  'field-is-present',
  'file-exists',
  'file-is-a-list',
  'file-is-utf-8',
  'file-name-is-an-id',
  'front-matter-is-present',
  'text-is-well-formed',
]);

/** The faults without those that others explain. Every fault that stays can be mended where it stands. */
export function withoutConsequences(faults: readonly Fault[]): Fault[] {
  const unread = [...new Set(faults.filter(({ rule }) => UNREAD.has(rule)).map(({ file }) => slashed(file)))];
  const references = unread.some((file) => file.endsWith('/references.json'));
  const style = faults.some(({ rule }) => rule === 'style-is-usable' || rule === 'locale-is-usable');
  const chapters = unread.some((file) => /\/(?:chapters|original)(?:\/|$)/.test(file));
  const entries = new Set(unread.flatMap((file) => /\/glossary\/([^/]+)\.md$/.exec(file)?.[1] ?? []));
  const notes = unread.some((file) => file.includes('/notes/'));
  /** Kinds of addresses of which some are missing only because their files cannot be read. */
  const lost = new Set([
    ...(chapters ? ['passage', 'section'] : []),
    ...(references ? ['reference'] : []),
    ...(entries.size > 0 ? ['entry'] : []),
    ...(notes ? ['note'] : []),
  ]);

  const follows = (fault: Fault): boolean => {
    if (UNREAD.has(fault.rule)) return false;
    // What is used where cannot be told while a text is missing.
    if (!isError(fault)) return unread.length > 0;
    switch (fault.rule) {
      case 'citation-key-exists':
        return references;
      case 'chapter-exists':
      case 'passage-exists':
        return chapters;
      case 'entry-exists':
      case 'term-exists':
        return entries.has(fault.found.replace(/^term:/, ''));
      case 'address-is-kept':
      case 'moved-address-exists':
        return lost.has(/^\w+ (\w+)/.exec(fault.expected)?.[1] ?? '');
      case 'note-words-are-in-passage':
        // A citation in the words prints otherwise, or not at all.
        return references || style;
      default:
        return false;
    }
  };
  return faults.filter((fault) => !follows(fault));
}

const slashed = (path: string): string => `/${path.replaceAll('\\', '/')}`;

/**
 * From which state of the edition a file was made: its version, and of each passage what its words come to. It lies in the file
 * as a part of its own (ECMA-376, part 1, 15.2.5), which word processors keep, so that an edited copy can be told from an old
 * one when it comes back.
 */
import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import type { Edition } from '../../model/types.ts';
import { blocksOf, footnoteOf, property } from '../kept/parts.ts';
import { element as x, xmlFile } from '../kept/xml.ts';

/** Namespace of that part. */
export const ORIGIN = 'urn:annotated-edition:origin';

/** What the words of a passage come to. White space is left out, which word processors set in their own way. */
export const wordsDigest = (text: string): string =>
  createHash('sha256').update(text.replaceAll(/\s/gu, ''), 'utf8').digest('hex').slice(0, 12);

/** The part. */
export const originPart = ({ config, passages }: Pick<Edition, 'config' | 'passages'>): string =>
  xmlFile(
    x(
      'edition',
      { xmlns: ORIGIN, version: config.version },
      ...passages.map((passage) => x('passage', { ref: passage.ref, words: wordsDigest(wordsIn(blocksOf(passage))) })),
    ),
  );

/** The words of a text as the file has them: without marks of notes, formulas and pictures. */
function wordsIn(node: Root | Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element') {
    if (node.tagName === 'math' || footnoteOf(node) !== undefined || property(node, 'dataNoteRef')) return '';
  }
  return node.children.map(wordsIn).join('');
}

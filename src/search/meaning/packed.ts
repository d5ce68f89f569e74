/**
 * The text of a record as the index holds it. The engine counts words from space to space; so every word gets a space
 * after it, and marks say how it was. `US-led – now` → `US-␣led ·–·now` with invisible marks: place n of a hit is token n.
 */
import { tokensOf } from './text.ts';

/** Before a space that the text does not have. */
const JOINED = '\u2060';
/** Instead of a space inside a piece. */
const SPACE = '\u2063';

/** The packed form: as many pieces between spaces as `tokensOf` finds words. Runs of space become one. */
export function pack(text: string): string {
  const tokens = tokensOf(text);
  let packed = spaced(text.slice(0, tokens[0]?.start));
  tokens.forEach(({ start, end }, index) => {
    const next = tokens[index + 1];
    packed += text.slice(start, end);
    if (!next) packed += spaced(text.slice(end));
    else {
      const between = text.slice(end, next.start);
      const [, before = '', after = ''] = /^(\S*)\s+([^]*)$/.exec(between) ?? [undefined, `${between}${JOINED}`];
      packed += `${before} ${spaced(after)}`;
    }
  });
  return packed;
}

/** The text of a packed form. */
export const unpack = (packed: string): string => packed.replaceAll(`${JOINED} `, '').replaceAll(SPACE, ' ');

const spaced = (text: string): string => text.replace(/\s+/g, SPACE);

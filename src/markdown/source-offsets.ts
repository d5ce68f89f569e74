/** Where the signs of a text node stand in the source, and which of them are escaped there. */

export interface SourceOffsets {
  /** Offset in the source of a sign of the text; `undefined` where the two cannot be brought together. */
  at: (offset: number) => number | undefined;
  /** Whether the source has it with a backslash or as a character reference, so that it is no syntax. */
  isLiteral: (offset: number) => boolean;
}

const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]*);/iy;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** How much of a node's beginning an earlier plugin may have taken off. */
const LONGEST_MARK = 40;

/**
 * Aligns the text of a node with its source. They differ in escapes, character references, and the indents and quotation
 * signs at the beginning of lines; an earlier plugin may have taken a mark off the beginning.
 */
export function sourceOffsets(value: string, source: string): SourceOffsets {
  const last = Math.min(LONGEST_MARK, source.length);
  for (let start = 0; start <= last; start += 1) {
    const aligned = align(value, source, start);
    if (aligned) return { at: (offset) => aligned.at[offset], isLiteral: (offset) => aligned.literal.has(offset) };
  }
  return { at: () => undefined, isLiteral: () => false };
}

function align(value: string, source: string, start: number): { at: number[]; literal: Set<number> } | undefined {
  const at: number[] = [];
  const literal = new Set<number>();
  let from = start;
  for (let offset = 0; offset < value.length;) {
    const sign = value[offset];
    const next = source[from];
    REFERENCE.lastIndex = from;
    const reference = next === '&' ? REFERENCE.exec(source) : null;
    if (reference && !value.startsWith(reference[0], offset)) {
      // A reference stands for one sign, which may take two units.
      const units = (value.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
      for (let unit = 0; unit < units; unit += 1, offset += 1) {
        at.push(from);
        literal.add(offset);
      }
      from += reference[0].length;
    } else if (next === '\\' && source[from + 1] === sign && PUNCTUATION.test(sign ?? '')) {
      at.push(from + 1);
      literal.add(offset);
      from += 2;
      offset += 1;
    } else if (next === sign) {
      at.push(from);
      from += 1;
      offset += 1;
    } else if (next !== undefined && /[ \t\r>]/.test(next) && from > start) from += 1;
    else return undefined;
  }
  return { at, literal };
}

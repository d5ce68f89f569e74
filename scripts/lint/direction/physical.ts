/** What of a declaration means left or right, where the direction of writing should decide. */

const SIDES = /^(?:left|right|(?:scroll-)?(?:margin|padding)-(?:left|right)|border-(?:left|right)(?:-.*)?)$/;
const CORNERS = /^border-(?:top|bottom)-(?:left|right)-radius$/;
/** Properties whose values name sides. */
const NAMES_SIDES =
  /^(?:float|clear|text-align(?:-last)?|transform-origin|object-position|background.*|(?:-webkit-)?mask.*)$/;
/** Four values go around: top, right, bottom, left. */
const AROUND = /^(?:inset|margin|padding|scroll-margin|scroll-padding|border-(?:width|style|color))$/;
const SHADOWS = /^(?:box|text)-shadow$/;

/** The factor of what leads in the direction of writing: 1, or -1 from right to left. */
export const FACTOR = 'var(--toward)';

/** What is physical in a declaration, in words; `undefined` where nothing is. */
export function physicalIn(property: string, value: string): string | undefined {
  if (value.includes(FACTOR)) return undefined;
  if (SIDES.test(property) || CORNERS.test(property)) return property;
  const side = NAMES_SIDES.test(property) ? /(?<![\w-])(?:left|right)(?![\w-])/.exec(value)?.[0] : undefined;
  if (side) return `${property}: ${side}`;
  const parts = split(value, /\s/);
  if (AROUND.test(property) && parts.length === 4 && parts[1] !== parts[3])
    return `${property} with other values right and left`;
  if (property === 'border-radius' && (parts.length === 3 || (parts.length === 4 && !isMirrored(parts))))
    return 'border-radius with other corners right and left';
  if (SHADOWS.test(property) && split(value, /,/).some(isAside)) return `${property} to a side`;
  if (property === 'translate' && isMove(parts[0])) return 'translate to a side';
  if (property === 'transform' && /translate(?:3d|X)?\(\s*(?!0\b)/.test(value)) return 'transform to a side';
  return undefined;
}

const isMirrored = ([a, b, c, d]: readonly string[]): boolean => a === b && c === d;
const isMove = (length = '0'): boolean => !/^-?0(?![\d.])|^(?:none|initial|inherit|unset)$/.test(length);

/** The first length of a shadow says how far to the side it falls. */
function isAside(shadow: string): boolean {
  const first = split(shadow.trim(), /\s/).find((part) => /^-?[\d.]|^calc\(/.test(part));
  return isMove(first);
}

/** Parts between separators that stand in no brackets. */
function split(value: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of value) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0 && separator.test(char)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts.filter(Boolean);
}

/** Where a key press in the search panel leads: the field above, the results below it. */
import type { Keys } from '../../ui/shared/keyboard.ts';

/** Where the focus is: in the field, on the result with that index, or elsewhere in the panel. */
export type Stand = 'field' | number | undefined;

/** Where it goes; nowhere where the key is left to the browser. */
export interface Step {
  to: 'field' | number;
  /** A character goes on into the field; an arrow does nothing else. */
  isTyped: boolean;
}

/** @param count Results that are shown. */
export function stepOf(keys: Keys, stand: Stand, count: number): Step | undefined {
  const to = placeOf(keys, stand, count);
  if (to !== undefined) return { to: to < 0 || count === 0 ? 'field' : Math.min(to, count - 1), isTyped: false };
  return typeof stand === 'number' && isCharacter(keys) ? { to: 'field', isTyped: true } : undefined;
}

function placeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys, stand: Stand, count: number): number | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  const at = typeof stand === 'number' ? stand : -1;
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  // In the field, these are for the words.
  if (stand === 'field') return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

const isCharacter = ({ key, ctrlKey, metaKey, altKey }: Keys): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;

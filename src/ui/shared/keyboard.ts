/** What a key press means, in one place for all elements. */

const NO_TEXT = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** The part of a key press that says which keys are down. */
export type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Ctrl-K, or ⌘K. */
export const isCommandK = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): boolean =>
  key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;

/** The single key `/`. Shift is allowed, since some keyboards have the slash there. */
export const isSlash = ({ key, ctrlKey, metaKey, altKey }: Keys): boolean =>
  key === '/' && !ctrlKey && !metaKey && !altKey;

/** Whether what is typed goes into a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target.isContentEditable || target.matches('textarea, select, [role="textbox"]');
}

/** Whether a click asks for a new tab, a new window or a download. */
export const isModified = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;

export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

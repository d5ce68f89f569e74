/** Mouse and keyboard by the actions that both WebDriver protocols share: https://www.w3.org/TR/webdriver2/#actions */
import type { Input } from './driver.ts';

/** One source of input, and what it does. */
export interface ActionSource {
  type: 'pointer' | 'key';
  id: string;
  parameters?: { pointerType: 'mouse' };
  actions: readonly Record<string, unknown>[];
}

/** Code points by which WebDriver names keys without a character. */
const KEYS: Record<string, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};

export function w3cInput(perform: (source: ActionSource) => Promise<unknown>): Input {
  const mouse = async (action: Record<string, unknown>): Promise<void> => {
    await perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] });
  };
  const key = async (type: string, name: string): Promise<void> => {
    await perform({ type: 'key', id: 'keyboard', actions: [{ type, value: KEYS[name] ?? name }] });
  };
  return {
    moveTo: (x, y) => mouse({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }),
    mouseDown: () => mouse({ type: 'pointerDown', button: 0 }),
    mouseUp: () => mouse({ type: 'pointerUp', button: 0 }),
    keyDown: (name) => key('keyDown', name),
    keyUp: (name) => key('keyUp', name),
  };
}

import { describe, expect, test } from 'vitest';
import { stepOf, type Stand } from './search-panel-keys.ts';

const NO_MODIFIER = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const to = (key: string, stand: Stand, count = 3) => stepOf({ ...NO_MODIFIER, key }, stand, count)?.to;

describe('a key in the search panel', () => {
  test('moves from the field through the results and back, and stays at the last', () => {
    expect(to('ArrowDown', 'field')).toBe(0);
    expect(to('ArrowDown', 0)).toBe(1);
    expect(to('ArrowDown', 2)).toBe(2);
    expect(to('ArrowUp', 1)).toBe(0);
    expect(to('ArrowUp', 0)).toBe('field');
    expect(to('ArrowDown', undefined)).toBe(0);
  });

  test('stays in the field where there are no results', () => {
    expect(to('ArrowDown', 'field', 0)).toBe('field');
    expect(to('End', undefined, 0)).toBe('field');
  });

  test('goes to the first and last result, but moves within the words in the field', () => {
    expect(to('Home', 1)).toBe(0);
    expect(to('End', 1)).toBe(2);
    expect(to('Home', 'field')).toBeUndefined();
    expect(to('End', 'field')).toBeUndefined();
  });

  test('goes on in the field with what is typed on a result', () => {
    expect(stepOf({ ...NO_MODIFIER, key: 'a' }, 1, 3)).toEqual({ to: 'field', isTyped: true });
    expect(stepOf({ ...NO_MODIFIER, key: 'A', shiftKey: true }, 1, 3)).toEqual({ to: 'field', isTyped: true });
    expect(to('a', 'field')).toBeUndefined();
    expect(to('a', undefined)).toBeUndefined();
    expect(to(' ', 1)).toBeUndefined();
    expect(to('Enter', 1)).toBeUndefined();
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('is left to the browser with %s', (modifier) => {
    expect(stepOf({ ...NO_MODIFIER, key: 'ArrowDown', [modifier]: true }, 1, 3)).toBeUndefined();
    expect(stepOf({ ...NO_MODIFIER, key: 'c', [modifier]: true }, 1, 3)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearOfSheet, cornerBeside, heightBeside } from './card-place.ts';

const view = { width: 1000, height: 800, covered: 60 };

test('a card stands below its link', () => {
  expect(cornerBeside({ top: 100, bottom: 120, left: 50 }, { width: 300, height: 200 }, view)).toEqual({
    x: 50,
    y: 126,
  });
});

test('a card that does not fit below stands above', () => {
  expect(cornerBeside({ top: 700, bottom: 720, left: 50 }, { width: 300, height: 200 }, view)).toEqual({
    x: 50,
    y: 494,
  });
});

test('a card stays inside the window sideways', () => {
  const card = { width: 300, height: 200 };
  expect(cornerBeside({ top: 100, bottom: 120, left: 900 }, card, view).x).toBe(692);
  expect(cornerBeside({ top: 100, bottom: 120, left: -20 }, card, view).x).toBe(8);
});

test('a card never hides its link, wherever there is room for a card', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 760 }),
      fc.integer({ min: 10, max: 40 }),
      fc.nat(900),
      (top, high, height) => {
        const link = { top, bottom: top + high, left: 0 };
        const card = { width: 300, height: Math.min(height, heightBeside(link, view)) };
        const { y } = cornerBeside(link, card, view);
        expect(y >= link.bottom || y + card.height <= link.top).toBe(true);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + card.height).toBeLessThanOrEqual(view.height);
      },
    ),
  );
});

test('a link under a sheet is scrolled above it', () => {
  const phone = { width: 360, height: 640, covered: 50 };
  expect(clearOfSheet({ top: 560, bottom: 580, left: 0 }, 240, phone)).toEqual({ scroll: 188, height: 240 });
  expect(clearOfSheet({ top: 100, bottom: 120, left: 0 }, 240, phone)).toEqual({ scroll: 0, height: 240 });
});

test('a sheet leaves room for its link in a low window', () => {
  const zoomed = { width: 320, height: 256, covered: 50 };
  const { scroll, height } = clearOfSheet({ top: 200, bottom: 220, left: 0 }, 204, zoomed);
  expect(height).toBe(170);
  expect(220 - scroll).toBeLessThan(256 - height);
  expect(200 - scroll).toBeGreaterThan(50);
});

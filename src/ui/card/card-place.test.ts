import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearOfSheet, cornerBeside, cornerNear, heightBeside } from './card-place.ts';

const view = { width: 1000, height: 800, covered: 60 };

test('a card stands below its link', () => {
  expect(cornerBeside({ top: 100, bottom: 120, left: 50, right: 130 }, { width: 300, height: 200 }, view)).toEqual({
    x: 50,
    y: 126,
  });
});

test('a card that does not fit below stands above', () => {
  expect(cornerBeside({ top: 700, bottom: 720, left: 50, right: 130 }, { width: 300, height: 200 }, view)).toEqual({
    x: 50,
    y: 494,
  });
});

test('a card stays inside the window sideways', () => {
  const card = { width: 300, height: 200 };
  expect(cornerBeside({ top: 100, bottom: 120, left: 900, right: 980 }, card, view).x).toBe(692);
  expect(cornerBeside({ top: 100, bottom: 120, left: -20, right: 60 }, card, view).x).toBe(8);
});

test('where one reads from right to left a card begins at the right edge of its link, and a menu stands at its left', () => {
  const mirrored = { ...view, rightToLeft: true };
  const card = { width: 300, height: 200 };
  const at = (left: number) => cornerBeside({ top: 100, bottom: 120, left, right: left + 80 }, card, mirrored).x;
  expect([at(500), at(40), at(990)]).toEqual([280, 8, 692]);
  expect(cornerNear({ top: 300, bottom: 320, left: 900, right: 930 }, { width: 400, height: 700 }, mirrored).x).toBe(
    494,
  );
});

test('a card never hides its link, wherever there is room for a card', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 760 }),
      fc.integer({ min: 10, max: 40 }),
      fc.nat(900),
      (top, high, height) => {
        const link = { top, bottom: top + high, left: 0, right: 80 };
        const card = { width: 300, height: Math.min(height, heightBeside(link, view)) };
        const { y } = cornerBeside(link, card, view);
        expect(y >= link.bottom || y + card.height <= link.top).toBe(true);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + card.height).toBeLessThanOrEqual(view.height);
      },
    ),
  );
});

test('a menu stands below what opens it where it fits with room to grow, else at its side', () => {
  const opener = { top: 200, bottom: 220, left: 50, right: 80 };
  expect(cornerNear(opener, { width: 300, height: 400 }, view)).toEqual({ x: 50, y: 226, room: 566 });
  expect(cornerNear({ ...opener, top: 600, bottom: 620 }, { width: 300, height: 400 }, view)).toEqual({
    x: 86,
    y: 264,
    room: 528,
  });
});

test('a menu is always inside the window and below the header, wherever there is room for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 1200 }), fc.nat(980), fc.nat(700), (top, left, height) => {
      const { x, y, room } = cornerNear(
        { top, bottom: top + 20, left, right: left + 30 },
        { width: 400, height },
        view,
      );
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 400).toBeLessThanOrEqual(view.width);
      expect(y).toBeGreaterThanOrEqual(view.covered);
      expect(y + room).toBeLessThanOrEqual(view.height);
      expect(room).toBeGreaterThanOrEqual(Math.min(height, view.height - view.covered - 8));
    }),
  );
});

test('a link under a sheet is scrolled above it', () => {
  const phone = { width: 360, height: 640, covered: 50 };
  expect(clearOfSheet({ top: 560, bottom: 580 }, 240, phone)).toEqual({ scroll: 188, height: 240 });
  expect(clearOfSheet({ top: 100, bottom: 120 }, 240, phone)).toEqual({ scroll: 0, height: 240 });
});

test('a sheet leaves room for its link in a low window', () => {
  const zoomed = { width: 320, height: 256, covered: 50 };
  const { scroll, height } = clearOfSheet({ top: 200, bottom: 220 }, 204, zoomed);
  expect(height).toBe(170);
  expect(220 - scroll).toBeLessThan(256 - height);
  expect(200 - scroll).toBeGreaterThan(50);
});

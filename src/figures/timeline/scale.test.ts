import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from './scale.ts';

const starts = fc.array(fc.double({ min: 1850, max: 2030, noNaN: true }), { minLength: 1, maxLength: 60 });

test('time never runs backward, and stays in its range', () => {
  fc.assert(
    fc.property(starts, (all) => {
      const scale = timeScale(all, Math.max(...all) + 1, [10, 900]);
      const places = [...all].sort((a, b) => a - b).map((time) => scale.at(time));
      places.forEach((place, index) => expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 10 - 1e-9));
      expect(places.at(-1)).toBeLessThanOrEqual(900 + 1e-9);
      expect(scale.at(-Infinity)).toBe(10);
      expect(scale.at(Infinity)).toBeCloseTo(900);
    }),
  );
});

test('labelled years keep their distance and stand where they begin', () => {
  fc.assert(
    fc.property(starts, (all) => {
      const scale = timeScale(all, Math.max(...all) + 1, [0, 600]);
      const ticks = scale.ticks(36);
      ticks.forEach(({ year, x }, index) => {
        expect(x).toBe(scale.at(year));
        const before = ticks[index - 1];
        if (before) expect(x - before.x).toBeGreaterThanOrEqual(36);
      });
    }),
  );
});

test('a year with more events is wider, and long empty years are cut short', () => {
  const scale = timeScale([1880.1, 1950.1, 1950.2, 1950.3], 1951, [0, 100]);
  const width = (year: number) => scale.at(year + 1) - scale.at(year);
  expect(width(1950)).toBeGreaterThan(width(1880));
  expect(scale.at(1950) - scale.at(1881)).toBeLessThan(width(1950));
  expect(scale.breaks).toEqual([{ from: 1881, to: 1950 }]);
});

test('however long the time, the scale has no more stretches than its events need', () => {
  const scale = timeScale([-300_000_000, -43, 2026], 2027, [0, 100]);
  expect([scale.at(-300_000_000), scale.at(2027)]).toEqual([0, 100]);
  expect(scale.at(-43)).toBeLessThan(scale.at(2026));
  expect(scale.breaks).toHaveLength(2);
});

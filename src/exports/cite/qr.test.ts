import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrModules, qrSvg } from './qr.ts';

/** The package exports one function, which its types call a default export and its code does not. */
const readCode = jsQR as unknown as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null;

/** What a reader of codes sees: each module four pixels wide. */
function decoded(modules: readonly (readonly boolean[])[]): string | undefined {
  const scale = 4;
  const size = modules.length * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return readCode(pixels, size, size)?.data;
}

/** The modules that an SVG draws. */
function drawn(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return modules;
}

const addresses = ['https://lamps.example/p/1.1/', `https://lamps.example/${'long/'.repeat(30)}p/12.104a/`];

test.each(addresses)('the code is read as %s', (address) => {
  expect(decoded(qrModules(address))).toBe(address);
  expect(decoded(drawn(qrSvg(address)))).toBe(address);
});

test('the drawing has its quiet zone and its own colours', () => {
  const svg = qrSvg(addresses[0] ?? '');
  const modules = drawn(svg);
  expect(svg).toContain('fill="#fff"');
  expect(modules.slice(0, 4).flat().includes(true)).toBe(false);
  expect(modules.some((row) => row.slice(0, 4).includes(true))).toBe(false);
});

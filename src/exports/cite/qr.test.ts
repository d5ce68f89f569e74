import { expect, test } from 'vitest';
import { decodeModules, drawnModules } from '../../testing/qr.ts';
import { qrModules, qrSvg } from './qr.ts';

const addresses = ['https://lamps.example/p/1.1/', `https://lamps.example/${'long/'.repeat(30)}p/12.104a/`];

test.each(addresses)('the code is read as %s', (address) => {
  expect(decodeModules(qrModules(address))).toBe(address);
  expect(decodeModules(drawnModules(qrSvg(address)))).toBe(address);
});

test('the drawing has its quiet zone and its own colours', () => {
  const svg = qrSvg(addresses[0] ?? '');
  const modules = drawnModules(svg);
  expect(svg).toContain('fill="#fff"');
  expect(modules.slice(0, 4).flat().includes(true)).toBe(false);
  expect(modules.some((row) => row.slice(0, 4).includes(true))).toBe(false);
});

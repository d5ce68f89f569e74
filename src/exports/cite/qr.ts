/** QR codes as SVG: dark on white with the quiet zone of the standard, whatever the page's colours. */
import { encode } from 'uqr';

/** Modules of white around the code (ISO/IEC 18004). */
const QUIET = 4;

/** The modules of the code for an address, `true` for dark, quiet zone included. Corrects a quarter of damage. */
export const qrModules = (address: string): boolean[][] => encode(address, { ecc: 'Q', border: QUIET }).data;

/** The dark modules as the path of an SVG, and the width and height of the code in modules. */
export function qrPath(address: string): { path: string; size: number } {
  const modules = qrModules(address);
  const path = modules.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return { path: path.join(''), size: modules.length };
}

/** The code as an SVG file. */
export function qrSvg(address: string): string {
  const { path, size } = qrPath(address);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`
  );
}

/** Start and length of each run of dark modules. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = found.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) found.push([x, 1]);
  }
  return found;
}

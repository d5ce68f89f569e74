/** Draws an SVG as a PNG; the same on every machine, since the renderer is WebAssembly. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { indexedPng } from './indexed-png.ts';

const ready = initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** The picture in the size that the SVG names, in pixels. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await ready;
  const { pixels, width, height } = new Resvg(svg).render();
  return Uint8Array.from(indexedPng(pixels, width, height));
}

/** The same as the answer of an endpoint. */
export const pngResponse = async (svg: string): Promise<Response> =>
  new Response(await renderPng(svg), { headers: { 'Content-Type': 'image/png' } });

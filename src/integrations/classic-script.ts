/** A script that browsers run without modules: what it imports is in it. For pages from a disk, and for the worker. */
import { build, type Plugin } from 'vite';
import { editionWords } from './edition-words.ts';

const ENTRY = '\0entry.ts';

/** @param code What the script does; it imports by paths from the root of the project, `/src/…`. */
export async function classicScript(code: string): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? code : undefined),
  };
  const built = await build({
    root: process.cwd(),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [entry, editionWords()],
    build: {
      write: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = 'output' in output ? output.output : [];
  if (!chunk) throw new Error('The bundler made no script.');
  return chunk.code;
}

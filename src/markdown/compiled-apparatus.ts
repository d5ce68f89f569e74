import type { CompiledText } from './compile.ts';

/** The texts of the apparatus, compiled, by id. */
export interface CompiledApparatus {
  entries: Map<string, CompiledText>;
  pages: Map<string, CompiledText>;
  /** Each note twice: for its chapter, and for every other page. */
  notes: Map<string, { inChapter: CompiledText; elsewhere: CompiledText }>;
}

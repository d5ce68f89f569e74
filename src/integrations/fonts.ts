/** Fails the build where a page uses a character that the edition's fonts lack. */
import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FaultReport, type Fault } from '../edition/faults.ts';
import { findUncoveredCharacters } from './font-coverage.ts';

export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const faults = uncoveredIn(fileURLToPath(dir));
        if (faults.length > 0) throw new FaultReport(faults);
      },
    },
  };
}

/** One fault for each character and page of a folder with built pages. */
export function uncoveredIn(folder: string): Fault[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return pages.toSorted().flatMap((page) => {
    const found = findUncoveredCharacters(readFileSync(join(folder, page), 'utf8'));
    const first = new Map(found.toReversed().map(({ char, context }) => [char, context]));
    return [...first].map(([char, context]) => ({
      file: page,
      rule: 'character-is-in-fonts',
      expected: 'characters that the fonts of the edition have',
      found: `${char} (U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) in “${context}”`,
      remedy:
        'Cut the fonts anew with npm run fonts, which reads the content folder; or name the language of the words, as in <span lang="ur">…</span>.',
    }));
  });
}

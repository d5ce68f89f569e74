/**
 * A large edition, made of a small one: its chapters again and again under new numbers, with every third long word replaced
 * by one of a large made-up vocabulary, so that neither text nor index repeats; their citations, terms and notes with them.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance, madeUp } from './made-up.ts';

/** Files of an edition that tell of its own addresses and would be wrong in another. */
const LEFT_OUT = ['permalinks.json', 'search-queries.yaml', 'audit.json', 'original'];

/** Writes an edition of so many chapters into `out`, from the content folder `seed`; the first chapters are its own. */
export function largeEdition(seed: string, out: string, chapters: number): void {
  cpSync(seed, out, { recursive: true, filter: (path) => !LEFT_OUT.some((name) => path === join(seed, name)) });
  // Weights are of no interest here.
  const config = join(out, 'edition.yaml');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/^heavyPages: fault$/m, 'heavyPages: warning'));
  const own = readdirSync(join(seed, 'chapters')).sort((a, b) => parseInt(a) - parseInt(b));
  const notes = readdirSync(join(seed, 'notes')).map((name) => readFileSync(join(seed, 'notes', name), 'utf8'));
  if (chapters < own.length) for (const file of own.slice(chapters)) rmSync(join(out, 'chapters', file));
  mkdirSync(join(out, 'notes'), { recursive: true });
  for (let number = own.length + 1; number <= chapters; number++) {
    const file = own[(number - 1) % own.length] ?? '';
    const from = parseInt(file);
    const text = readFileSync(join(seed, 'chapters', file), 'utf8');
    const name = file.replace(/^\d+-(.*)\.mdx$/, `${number}-$1-${number}.mdx`);
    writeFileSync(join(out, 'chapters', name), varied(text, number));
    for (const [index, note] of notes.entries())
      if (new RegExp(`^passage: ["']?${from}\\.`, 'm').test(note))
        writeFileSync(join(out, 'notes', `copy-${number}-${index}.md`), noteOf(note, number));
  }
}

/** A chapter under another number, in other words. */
function varied(text: string, number: number): string {
  const next = chance(number);
  return (
    text
      .replace(/^number: .*$/m, `number: ${number}`)
      .replace(/^title: (["']?)(.*)\1$/m, `title: "$2 ${number}"`)
      .replace(/\[#([\w-]+)\]/g, `[#$1-${number}]`)
      // Figures have one number in the whole edition.
      .replace(/\b(Figure |Table |number="|figure:|table:)(\d+)(?=[:")])/g, `$1${number}.$2`)
      .replace(/^¶.*$/gm, (passage) =>
        passage.replace(/\[[^\]]*\](?:\([^)]*\))?|@[\w-]+|[\p{L}\p{N}’-]+/gu, (word) =>
          /^[a-z]{6,}$/.test(word) && next() < 1 / 3 ? madeUp(Math.floor(Math.exp(next() * Math.log(30_000)))) : word,
        ),
      )
  );
}

/** A note of another chapter, on its passage as a whole. */
const noteOf = (note: string, number: number): string =>
  note
    .replace(/^passage: ["']?\d+\.(\w+)["']?/m, `passage: "${number}.$1"`)
    // With what belongs to them on the lines below.
    .replace(/^(?:words|originalWords|remark):.*\n(?:[ \t]+.*\n)*/gm, '');

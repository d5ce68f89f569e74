/**
 * The small site of the tests of checks: every page of the mini edition, by hand, in `fixtures/site/`. A case in
 * `fixtures/faults/` is named for the rule that it breaks, with a word behind a dot where it is not the only one; it lists
 * places of files, each found once and replaced.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FACES } from '../../fonts/faces.ts';
import { metaPolicy } from '../../security/policy.ts';
import { miniEdition } from '../mini-edition.ts';
import { digestOf } from '../../versions/archive.ts';
import type { Archive } from '../../versions/archives.ts';
import { siteOf, type Site } from '../../checks/site.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

const Edits = z.array(z.strictObject({ file: z.string(), find: z.string(), replace: z.string() }));
type Edit = z.output<typeof Edits>[number];

/** Names of all cases. */
export const siteFaults = (): string[] =>
  readdirSync(join(FIXTURES, 'faults'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();

/** Path of the report that a case expects. */
export const expectedSiteReport = (name: string): string => join(FIXTURES, 'faults', `${name}.txt`);

/** The small site with a fault in it, or without. Throws where an edit does not find its place once. */
export function smallSite(name?: string): Site {
  const edits = name === undefined ? [] : Edits.parse(parse(read(join('faults', `${name}.yaml`))));
  const files = readdirSync(join(FIXTURES, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(FIXTURES, 'site').length + 1)
        .replaceAll('\\', '/'),
    );
  for (const { file } of edits) if (!files.includes(file)) throw new Error(`${String(name)}: there is no ${file}`);
  const contents = files.map((file) => {
    const text = edits.filter((edit) => edit.file === file).reduce(edited, read(join('site', file)));
    return [file, Buffer.from(text.replace('POLICY', metaPolicy).replace('PADDING', padding()))] as const;
  });
  for (const { file } of FACES)
    contents.push([`fonts/${file}.woff2`, readFileSync(join('public', 'fonts', `${file}.woff2`))]);
  const edition = miniEdition();
  // The other work has a letter that our fonts lack.
  edition.references = edition.references.filter(({ status }) => status === 'verified');
  const since = { since: '1.0.0' };
  const ledger = {
    passages: { '1.1': since },
    sections: { 'lamps#dusk': since },
    references: { 'ames-1899': since },
    glossary: { lamplighter: since },
    notes: { 'later-lamps': since },
    chapters: { lamps: since },
    claims: {},
    checks: {},
    emendations: {},
    reviews: {},
    corrections: {},
    sources: {},
  };
  return siteOf(new Map(contents), { edition, ledger, archives: [archive()] });
}

/** A frozen version, as `fixtures/site/v/` has it. */
function archive(): Archive {
  const path = join(FIXTURES, '0.9.0.zip');
  const bytes = readFileSync(path);
  const site = 'https://lamps.example/lamps/';
  return { version: '0.9.0', path, frozen: { sha256: digestOf(bytes), bytes: bytes.length, site, base: '/lamps/' } };
}

const read = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8');

function edited(text: string, { file, find, replace }: Edit): string {
  if (text.split(find).length !== 2) throw new Error(`${file} does not hold “${find}” once`);
  return text.replace(find, () => replace);
}

/** Text that no compression makes small, and that is the same every time. */
function padding(): string {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: 20_000 }, () => next().toString(36)).join('');
}

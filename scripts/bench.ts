/** `npm run bench`: speed, weight and quality, as ratios; writes `scripts/bench/results.md`. Names of parts run these alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { settingsFrom } from '../src/edition/load.ts';
import { growth } from './bench/growth.ts';
import { importSpeed } from './bench/import-speed.ts';
import { load } from './bench/load.ts';
import { pageSpeed } from './bench/page-speed.ts';
import { printParts, readParts } from './bench/results.ts';
import { searchEvaluation } from './bench/search-eval.ts';
import { searchSpeed } from './bench/search-speed.ts';

const DIST = 'dist';
const RESULTS = 'scripts/bench/results.md';
const { content } = settingsFrom(process.env);

/** Every part by its name: a heading, and what makes its text in Markdown. */
const PARTS: Record<string, { title: string; run: () => Promise<string> }> = {
  page: { title: 'First paint', run: () => pageSpeed(DIST) },
  'search-eval': { title: 'Answers of the search', run: () => searchEvaluation(DIST, content) },
  'search-speed': { title: 'Speed and weight of the search', run: () => searchSpeed(DIST) },
  growth: { title: 'Growth of the build', run: () => growth(content) },
  import: { title: 'Import of a long study', run: importSpeed },
  load: { title: 'Load on a server', run: () => load(DIST) },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0 || !existsSync(DIST)) {
  const parts = Object.keys(PARTS).join(', ');
  console.error(
    unknown.length > 0 ? `There is no part ${unknown.join(', ')}; there are ${parts}.` : 'Run npm run build first.',
  );
  process.exit(2);
}
const results = readParts(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '');
for (const [name, { title, run }] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.error(`── ${title}`);
  const text = await run();
  console.log(`${text}\n`);
  results.set(title, text);
}
writeFileSync(
  RESULTS,
  printParts(
    results,
    Object.values(PARTS).map(({ title }) => title),
  ),
);
process.exit();

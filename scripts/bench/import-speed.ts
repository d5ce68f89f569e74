/** How long a book-length study takes to import, beside reading and printing the same Markdown and nothing else. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { longStudy, newEdition, temporaryFolder } from '../../src/testing/import/import.ts';

const RUNS = 3;
const MB = 1_000_000;
/** What a small machine has, in MB. */
const MEMORY = 512;
/** The peer: the parser and printer of Markdown that the importer uses, on the same text, in a process of its own. */
const PEER = `
import { readFileSync } from 'node:fs';
import { toMarkdown } from 'mdast-util-to-markdown';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
toMarkdown(unified().use(remarkParse).parse(readFileSync(process.argv[1], 'utf8')));`;

/** The measurements as Markdown. */
export function importSpeed(): Promise<string> {
  using folder = temporaryFolder();
  const file = folder.write('study.md', longStudy(MB));
  const ours = middle(() => {
    using content = newEdition();
    return seconds([resolve('scripts/import.ts'), file, '--into', join(content.path, 'chapters'), '--json']);
  });
  const peer = middle(() => seconds(['--input-type=module', '--eval', PEER, file]));
  return Promise.resolve(
    [
      `| ${(statSync(file).size / MB).toFixed(1)} MB of Markdown, ${MEMORY} MB of memory | import | reading and printing it | ratio | at most |`,
      '| --- | ---: | ---: | ---: | ---: |',
      `| whole command | ${ours.toFixed(1)} s | ${peer.toFixed(1)} s | ${(ours / peer).toFixed(1)} | 5 s |`,
      '',
      `The middle of ${RUNS} runs each, start of the process included. The import also resolves every citation and compiles every chapter.`,
    ].join('\n'),
  );
}

function seconds(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY}`, ...args], {
    encoding: 'utf8',
    maxBuffer: 100 * MB,
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

function middle(measure: () => number): number {
  const all = Array.from({ length: RUNS }, measure).sort((a, b) => a - b);
  return all[Math.floor(RUNS / 2)] ?? NaN;
}

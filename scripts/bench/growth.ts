/** What a build costs, in seconds of CPU, and how that grows with the edition. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { projectCopy } from '../../src/testing/project-copy.ts';
import { temporaryFolder } from '../../src/testing/import/import.ts';
import { largeEdition } from './growth/large-edition.ts';

/** Sizes in chapters; the first is the edition itself. */
const SIZES = [0, 20, 100] as const;
/** Ten times the text may take little more than ten times the work: what every build does once counts in its favour. */
const MOST = 1.05;

interface Build {
  chapters: number;
  passages: number;
  files: number;
  /** Seconds of CPU, and the most memory, in MB. */
  cpu: number;
  memory: number;
}

/** The measurements as Markdown. */
export async function growth(content: string): Promise<string> {
  const builds: Build[] = [];
  for (const size of SIZES) builds.push(await measured(content, size));
  const [, small, large] = builds;
  const ratio = small && large ? large.cpu / small.cpu / (large.chapters / small.chapters) : NaN;
  return [
    '| chapters | passages | files | CPU | CPU a file | memory |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...builds.map(
      ({ chapters, passages, files, cpu, memory }) =>
        `| ${chapters} | ${passages} | ${files} | ${cpu.toFixed(1)} s | ${((cpu / files) * 1000).toFixed(1)} ms | ${memory.toFixed(0)} MB |`,
    ),
    '',
    `The first is this edition; the others are made of it. From ${small?.chapters ?? 0} chapters to ${large?.chapters ?? 0} the cost grows ${ratio.toFixed(2)} times as fast as the number of chapters (at most ${MOST}${ratio > MOST ? ': missed' : ''}).`,
  ].join('\n');
}

async function measured(content: string, size: number): Promise<Build> {
  using folder = temporaryFolder();
  const edition = size === 0 ? content : `${folder.path}/edition`;
  if (size > 0) largeEdition(content, edition, size);
  using project = projectCopy(1, edition);
  // The process reports on itself when it ends: what it and its threads have used.
  const report =
    "process.on('exit', () => { const { userCPUTime: u, systemCPUTime: s, maxRSS: m } = process.resourceUsage(); process.send?.([(u + s) / 1e6, m / 1024]); });";
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(report)}`, 'scripts/build.ts'],
    {
      cwd: project.dir,
      env: { ...process.env, EDITION_CONTENT: undefined },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const used = once(child, 'message') as Promise<[[cpu: number, memory: number]]>;
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The edition of ${size} chapters was not built.`);
  const [[cpu, memory]] = await used;
  const dist = project.path('dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const { chapters, passages } = (
    JSON.parse(readFileSync(`${dist}/api/quality.json`, 'utf8')) as { edition: { chapters: number; passages: number } }
  ).edition;
  return { chapters, passages, files, cpu, memory };
}

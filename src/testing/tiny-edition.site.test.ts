import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWord } from '../checks/project/study-names.ts';
import { readSources } from '../edition/read.ts';
import { testEdition } from './fault-case.ts';

const TEXT = new Set(['.css', '.html', '.js', '.json', '.jsonld', '.svg', '.txt', '.webmanifest', '.xml']);

let parent: string;
let files: Map<string, string>;

beforeAll(() => {
  // Inside the project, since the build is moved into its place and cannot be moved to another disk.
  mkdirSync('.cache', { recursive: true });
  parent = mkdtempSync(join('.cache', 'tiny-edition-'));
  const out = join(parent, 'dist');
  const script = `import { buildSite } from './scripts/build/site.ts'; process.exitCode = await buildSite(${JSON.stringify(out)});`;
  const fresh = { EDITION_TEXT: undefined, SITE_URL: undefined, BASE_PATH: undefined };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...fresh, EDITION_CONTENT: relative(process.cwd(), testEdition('tiny')) },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  files = new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((name) => TEXT.has(extname(name)))
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );
}, 180_000);

afterAll(() => {
  rmSync(parent, { recursive: true });
});

const pages = () => [...files].filter(([name]) => name.endsWith('.html'));

describe('the site of the tiny edition', () => {
  test('has its own chapters under its own addresses', () => {
    expect(pages().map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'index.html',
        'the-guild/index.html',
        'the-harbor-act/index.html',
        'references/index.html',
      ]),
    );
    expect(files.get('the-guild/index.html')).toContain('id="p1.2a"');
    expect(files.get('index.html')).toContain('<html lang="en-US"');
  });

  test('gives the archived copy of a work with its address and its day', () => {
    const html = files.get('references/index.html') ?? '';
    const copy = 'https://archive.example/2031/jih-7-2';
    const work = 'https://doi.org/10.9999/jih.1932.7.2.79';
    const source = new RegExp(`<a href="${work}"[^>]*data-versionurl="${copy}"[^>]*data-versiondate="2031-05-02"`);
    const archived = new RegExp(`<a href="${copy}"[^>]*data-originalurl="${work}"[^>]*data-versiondate="2031-05-02"`);
    expect(html).toMatch(source);
    expect(html).toMatch(archived);
    expect(html).toContain('May 2, 2031');
  });

  test('holds no word of the first edition: no title, no entry, no key', () => {
    const ours = readSources(testEdition('tiny'), 'edition');
    const own = JSON.stringify([ours.config, ours.chapters, ours.pages, ours.references, ours.entries, ours.notes]);
    const first = readSources('content', 'edition');
    const words = new Set(
      [
        first.config?.data.title,
        first.config?.data.source.title,
        ...first.chapters.map(({ data }) => data.title),
        ...first.entries.map(({ data }) => data.term),
        ...first.references.map(({ id }) => id),
      ].filter((word) => word !== undefined),
    );
    expect(words.size).toBeGreaterThan(0);
    const found = [...words]
      .filter((word) => !own.includes(word))
      .flatMap((word) =>
        [...files].filter(([, text]) => findWord(text, word) >= 0).map(([name]) => `${word} in ${name}`),
      );
    expect(found).toEqual([]);
  });
});

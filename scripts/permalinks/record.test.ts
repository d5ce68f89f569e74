import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { copyOf, testEdition, type TemporaryContent } from '../../src/testing/fault-case.ts';

// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

function run(script: string, { path }: TemporaryContent) {
  const env = { ...process.env, EDITION_CONTENT: undefined, EDITION_TEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script)], {
    cwd: dirname(path),
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const record = (content: TemporaryContent) => run('scripts/permalinks.ts', content);
const ledgerOf = ({ path }: TemporaryContent): string => join(path, 'permalinks.json');

test('the first run records every address, a second one nothing', () => {
  using content = copyOf(testEdition('tiny'));
  expect(run('scripts/check.ts', content)).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "Note: 40 new addresses (10 passages, 4 sections, 5 references, 6 entries, 3 notes, 2 chapters, 2 claims, 1 check of a source, 2 emendations, 1 source of the editors, 1 review, 3 corrections) wait for npm run permalinks.
    There is no site in dist/; npm run build makes it.
    ",
      "stdout": "",
    }
  `);
  expect(record(content)).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "Added 10 passages, 4 sections, 5 references, 6 entries, 3 notes, 2 chapters, 2 claims, 1 check of a source, 2 emendations, 1 source of the editors, 1 review, 3 corrections, since 0.2.1.
    Recorded the words of version 0.2.1.
    ",
    }
  `);
  const first = readFileSync(ledgerOf(content), 'utf8');
  expect(first.slice(0, 300)).toMatchInlineSnapshot(`
    "{
      "passages": {
        "1.1": {
          "since": "0.2.1",
          "words": "For sixty years the lamps of Lanternmouth were"
        },
        "1.2": {
          "since": "0.2.1",
          "words": "As Tallow (1888a) shows, the town was divided"
        },
        "1.2a": {
          "since": "0.2.1",
          "words": "Later counts "
  `);
  expect(record(content)).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "Every address is recorded.
    ",
    }
  `);
  expect(readFileSync(ledgerOf(content), 'utf8')).toBe(first);
  const noSite = 'There is no site in dist/; npm run build makes it.\n';
  expect(run('scripts/check.ts', content)).toEqual({ status: 0, stdout: '', stderr: noSite });
});

test('new addresses are added with the version, in the order of the text, and what is there stays as it is', () => {
  using content = copyOf(testEdition('tiny'));
  const old = {
    passages: {
      '1.9': { since: '0.1.0', moved: '1.4' },
      '1.2': { since: '0.1.0', words: 'Words that were reworded' },
    },
    notes: { gone: { since: '0.1.0', withdrawn: 'It was wrong.' } },
  };
  writeFileSync(ledgerOf(content), JSON.stringify(old));
  expect(record(content).status).toBe(0);
  const ledger = JSON.parse(readFileSync(ledgerOf(content), 'utf8'));
  expect(Object.keys(ledger.passages)).toEqual([
    '1.1',
    '1.2',
    '1.2a',
    '1.3',
    '1.4',
    '1.9',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
  ]);
  expect(ledger.passages).toMatchObject(old.passages);
  expect(ledger.notes.gone).toEqual(old.notes.gone);
  expect(ledger.passages['2.5']).toMatchObject({ since: '0.2.1' });
});

test('nothing is recorded while the edition has faults', () => {
  using content = copyOf(testEdition('tiny'));
  writeFileSync(join(content.path, 'notes', 'stray.md'), 'no front matter\n');
  const { status, stdout, stderr } = record(content);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('front-matter-is-present');
  expect(existsSync(ledgerOf(content))).toBe(false);
});

test('words that were changed after they were recorded wait, and are recorded anew until the version is another', () => {
  using content = copyOf(testEdition('tiny'));
  record(content);
  const chapter = join(content.path, 'chapters', '1-the-guild.mdx');
  writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('for eleven nights only', 'for twelve nights only'));
  expect(run('scripts/check.ts', content).stderr).toContain(
    'Note: the words of 1 passage wait for npm run permalinks, which records them for the list of versions.',
  );
  expect(record(content).stdout).toContain('Recorded the words of version 0.2.1.');
  const old = readFileSync(join(content.path, 'versions', '0.2.1.json'), 'utf8');
  expect(old).toContain('for twelve nights only');
  const config = join(content.path, 'edition.yaml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('version: 0.2.1', 'version: 0.3.0'));
  record(content);
  expect(readFileSync(join(content.path, 'versions', '0.2.1.json'), 'utf8')).toBe(old);
  expect(existsSync(join(content.path, 'versions', '0.3.0.json'))).toBe(true);
});

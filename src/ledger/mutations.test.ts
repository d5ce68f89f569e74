/** What an editor does to an edition whose addresses are published, and what it answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareLedger, EMPTY_LEDGER } from './compare.ts';
import { recordedEdition } from '../testing/ledger/changed-edition.ts';

const THIRD = /¶3 The Guild also[\s\S]*?(?=> No brother)/;

describe('of a passage', () => {
  test('to delete it is a fault that shows where it may stand now', async () => {
    using edition = await recordedEdition();
    edition.edit(1, THIRD.exec(readFileSync(join(edition.path, 'chapters/1-the-guild.mdx'), 'utf8'))?.[0] ?? '', '');
    expect(await edition.ledgerFaults()).toMatchInlineSnapshot(`
      "content/permalinks.json:15:5  address-is-kept
        expected  the passage 1.3, published since 0.2.1
        found     no such passage; it was “The Guild also kept order. “A lamp put”
        to do     Bring it back, or put one of these lines below "1.3": {
                  "moved": "1.2a",  if it is now 1.2a “Later counts differ. Ember et al. (1932, chap.”
                  "moved": "1.4",  if it is now 1.4 “In the winter of 1871 the oil ships”
                  "withdrawn": "…", "withdrawnIn": "0.2.1",  with the reason, if nothing takes its place"
    `);
  });

  test('to give it another number is a fault that finds it again', async () => {
    using edition = await recordedEdition();
    edition.edit(1, '¶3 The', '¶3a The');
    expect(await edition.ledgerFaults()).toMatchInlineSnapshot(`
      "content/permalinks.json:15:5  address-is-kept
        expected  the passage 1.3, published since 0.2.1
        found     no such passage; it was “The Guild also kept order. “A lamp put”
        to do     Bring it back, or put one of these lines below "1.3": {
                  "moved": "1.3a",  if it is now 1.3a “The Guild also kept order. “A lamp put”
                  "moved": "1.2a",  if it is now 1.2a “Later counts differ. Ember et al. (1932, chap.”
                  "withdrawn": "…", "withdrawnIn": "0.2.1",  with the reason, if nothing takes its place"
    `);
  });

  test('to move it to another chapter is a redirect once the ledger says so', async () => {
    using edition = await recordedEdition();
    edition.edit('questions.yaml', '2.1-2.5', '2.1-2.4');
    edition.edit(2, '¶5 The end', 'The end');
    const moved = /^The end of the Guild.*(?:\n.+)*/m.exec(
      readFileSync(join(edition.path, 'chapters/2-the-harbor-act.mdx'), 'utf8'),
    )?.[0];
    edition.edit(2, moved ?? '', '');
    edition.edit(1, '[^orchard]: The', `¶5 ${moved ?? ''}\n\n[^orchard]: The`);
    expect(await edition.ledgerFaults()).toContain('"moved": "1.5",');
    edition.record('passages', { '2.5': { moved: '1.5' } });
    expect((await edition.load()).edition.redirects).toEqual([
      { kind: 'passages', from: '2.5', name: '2.5', to: '1.5' },
    ]);
  });

  test('to reword it is nothing', async () => {
    using edition = await recordedEdition();
    edition.edit(1, '¶3 The Guild also kept order.', '¶3 There was order, and it was kept.');
    expect(await edition.faults()).toEqual([]);
  });

  test('to split it is nothing but a new address', async () => {
    using edition = await recordedEdition();
    edition.edit(1, 'Tallow doubted', '\n\n¶3a Tallow doubted');
    const { ledger, addresses, warnings } = await edition.load();
    expect(warnings).toEqual([]);
    expect(compareLedger(ledger ?? EMPTY_LEDGER, addresses).added).toEqual([
      { kind: 'passages', key: '1.3a', words: expect.stringMatching(/^Tallow doubted/) },
    ]);
  });

  test('to give its number to a new one is a fault, since links would lead to other words', async () => {
    using edition = await recordedEdition();
    edition.edit(2, '¶5 ', '¶6 ');
    edition.edit(2, '¶4 One custom', '¶4 Much was lost.\n\n¶5 One custom');
    expect(await edition.ledgerFaults()).toMatchInlineSnapshot(`
      "content/permalinks.json:35:5  passage-keeps-its-number
        expected  passage 2.4 with its words “One custom outlived the Guild. On the longest”
        found     “Much was lost.”, and those words at 2.5
        to do     Give the passage its number 2.4 back, and a new one a letter, such as ¶4a. If it is meant so, correct the words of 2.4 here.
      content/permalinks.json:39:5  passage-keeps-its-number
        expected  passage 2.5 with its words “The end of the Guild was no riot”
        found     “One custom outlived the Guild. On the longest”, and those words at 2.6
        to do     Give the passage its number 2.5 back, and a new one a letter, such as ¶4a. If it is meant so, correct the words of 2.5 here."
    `);
  });

  test('to withdraw it is a reason that readers see', async () => {
    using edition = await recordedEdition();
    edition.record('passages', {
      '1.9': { words: 'Oil was dear', withdrawn: 'It repeated 1.2.', withdrawnIn: '0.2.0' },
    });
    expect(await edition.faults()).toEqual([]);
    expect((await edition.load()).edition.withdrawn).toEqual([
      { kind: 'passages', key: '1.9', name: '1.9', reason: 'It repeated 1.2.', version: '0.2.0' },
    ]);
  });
});

test('to rename a section is a fault, to retitle it is nothing', async () => {
  using edition = await recordedEdition();
  edition.edit(1, '## Watches and pay', '## How they watched');
  expect(await edition.faults()).toEqual([]);
  edition.edit(1, '[#watches-and-pay]', '[#watches]');
  expect(await edition.ledgerFaults()).toMatchInlineSnapshot(`
    "content/permalinks.json:49:5  address-is-kept
      expected  the section the-guild#watches-and-pay, published since 0.2.1
      found     no such section; it was “Watches and pay”
      to do     Bring it back, or put one of these lines below "the-guild#watches-and-pay": {
                "moved": "the-guild#watches",  if it is now the-guild#watches “How they watched”
                "withdrawn": "…", "withdrawnIn": "0.2.1",  with the reason, if nothing takes its place"
  `);
});

test('to rename a chapter is a fault for itself and for each of its sections', async () => {
  using edition = await recordedEdition();
  edition.rename('chapters/2-the-harbor-act.mdx', 'chapters/2-the-act.mdx');
  const report = await edition.ledgerFaults();
  expect(report).toContain('"moved": "the-act",  if it is now the-act “The Harbor Act');
  expect(report).toContain('"moved": "the-act#kept",  if it is now the-act#kept “What was kept”');
  expect(report).toContain('"moved": "the-act#office",  if it is now the-act#office “An office for light”');
});

test('to rename a reference is a fault that finds it by its title', async () => {
  using edition = await recordedEdition();
  for (const file of [1, 2, 'references.json', 'glossary/wick-penny.md'] as const)
    edition.edit(file, 'tallow-1888-watches', 'nine-watches');
  expect(await edition.ledgerFaults()).toContain('"moved": "nine-watches",  if it is now nine-watches “Nine watches”');
});

test('to rename an entry and a note are faults that find them by their words', async () => {
  using edition = await recordedEdition();
  edition.rename('glossary/wick-penny.md', 'glossary/penny-for-wicks.md');
  edition.rename('notes/oil-street.md', 'notes/burning-still.md');
  const report = await edition.ledgerFaults();
  expect(report).toContain('"moved": "penny-for-wicks",  if it is now penny-for-wicks “wick-penny”');
  expect(report).toContain('"moved": "burning-still",  if it is now burning-still “Ladder Street still burns oil.');
});

describe('of the ledger', () => {
  test('a chain of moves leads to its end', async () => {
    using edition = await recordedEdition();
    edition.record('passages', { '1.7': { moved: '1.8' }, '1.8': { moved: '1.9' }, '1.9': { moved: '1.4' } });
    expect((await edition.load()).edition.redirects).toEqual(
      ['1.7', '1.8', '1.9'].map((from) => ({ kind: 'passages', from, name: from, to: '1.4' })),
    );
  });

  test('what moved to something withdrawn is withdrawn for the same reason', async () => {
    using edition = await recordedEdition();
    edition.record('notes', { old: { moved: 'older' }, older: { withdrawn: 'It was wrong.' } });
    expect((await edition.load()).edition.withdrawn).toEqual([
      { kind: 'notes', key: 'old', name: 'old', reason: 'It was wrong.' },
      { kind: 'notes', key: 'older', name: 'older', reason: 'It was wrong.' },
    ]);
  });

  test('moves in a circle, to nothing, of what is there, and beside a withdrawal are faults', async () => {
    using edition = await recordedEdition();
    edition.record('passages', { '1.7': { moved: '1.8' }, '1.8': { moved: '1.7' }, '1.9': { moved: '1.40' } });
    edition.record('passages', { '1.4': { moved: '1.3' }, '1.3': { withdrawn: 'No.' } });
    edition.record('references', { 'old-1': { moved: 'board-1874', withdrawn: 'Both.' } });
    expect(await edition.ledgerFaults()).toMatchInlineSnapshot(`
      "content/permalinks.json:18:7  address-is-gone
        expected  a passage that the edition no longer has, since it is withdrawn
        found     1.3, which the edition has
        to do     Remove the field withdrawn, or give what is new another address.
      content/permalinks.json:23:7  address-is-gone
        expected  a passage that the edition no longer has, since it is moved
        found     1.4, which the edition has
        to do     Remove the field moved, or give what is new another address.
      content/permalinks.json:47:7  moved-address-ends
        expected  a move that ends at something that the edition has
        found     1.7 → 1.8 → 1.7
        to do     Correct one of them.
      content/permalinks.json:51:7  moved-address-ends
        expected  a move that ends at something that the edition has
        found     1.8 → 1.7 → 1.8
        to do     Correct one of them.
      content/permalinks.json:55:7  moved-address-exists
        expected  a passage of the edition
        found     1.40
        to do     Write 1.4.
      content/permalinks.json:100:7  address-has-one-end
        expected  either moved or withdrawn
        found     both, at the reference old-1
        to do     Remove one of the two."
    `);
  });

  test('an address of no form, an unknown field and an unknown kind are faults', async () => {
    using edition = await recordedEdition();
    edition.record('passages', { 'passage nine': { withdrawn: 'No.' } });
    expect(await edition.ledgerFaults()).toMatchInlineSnapshot(`
      "content/permalinks.json:43:5  address-has-its-form
        expected  the reference of a passage, such as 2.4
        found     passage nine
        to do     Correct it, or remove it if it was never published."
    `);
    edition.edit('permalinks.json', '"withdrawn": "No."', '"because": "No."');
    expect(await edition.ledgerFaults()).toMatchInlineSnapshot(`
      "content/permalinks.json:45:7  field-is-known
        expected  only fields that the schema names
        found     the field passages.passage nine.because
        to do     Check the spelling, or remove the field."
    `);
  });

  test('an address is not lost while the file that has it cannot be read', async () => {
    using edition = await recordedEdition();
    edition.edit(1, '¶3 The Guild', '¶3 <b The Guild');
    edition.edit('glossary/wick-penny.md', 'term: wick-penny', 'term:');
    expect(await edition.faults()).not.toEqual([]);
    expect(await edition.ledgerFaults()).toBe('');
  });

  test('an edition without one has no fault', async () => {
    using edition = await recordedEdition();
    edition.rename('permalinks.json', 'kept-elsewhere.json');
    expect(await edition.faults()).toEqual([]);
    expect((await edition.load()).ledger).toBe(undefined);
  });
});

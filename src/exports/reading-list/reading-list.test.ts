import { DOMParser } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { lookup } from '../../reading-list/testing.ts';
import type { ReadingList } from '../../reading-list/list.ts';
import type { Question } from '../quiz/questions.ts';
import { listCalendar } from './calendar.ts';
import { cartridge } from './cartridge.ts';
import { listFragment, listPage } from './html.ts';
import { outlineOfList } from './outline.ts';
import { listCsv, listMarkdown, listText } from './text.ts';

const HOSTILE = 'Read <script>alert(1)</script> & "quote" ‘’ چراغچی ]]> \u0007 *all*';

const list: ReadingList = {
  title: 'Lamps & “watches” <1>',
  by: 'Dr “A” & B',
  sessions: [
    {
      title: 'Light, and order',
      date: '2027-01-18',
      say: `Read first.\n\n${HOSTILE}`,
      items: [
        { key: '2.4' },
        { key: '2.1-2.3' },
        { key: 'g.leerie' },
        { key: 'q.why' },
        { own: 'question', text: HOSTILE },
      ],
    },
    {
      title: '',
      date: 'some day',
      say: '',
      items: [
        { own: 'text', text: HOSTILE },
        { key: '2.9' },
        { key: '2.8' },
        { key: 'z.unknown' },
        { own: 'text', text: '=1+1' },
      ],
    },
  ],
};
const outline = outlineOfList(list, lookup);
const quiz: Question[] = [
  {
    form: 'matching',
    id: 'who',
    text: 'Who & what?',
    explanation: 'چراغچی <b>',
    passage: '2.4',
    passages: ['2.4'],
    url: 'https://lamps.example/p/2.4/',
    pairs: [
      { one: 'a', other: 'x' },
      { one: 'b', other: 'y' },
      { one: 'c', other: 'z' },
    ],
  },
];

/** Reads XML as a learning platform does, and fails at the first thing that is not well-formed. */
function parse(text: string) {
  const problems: string[] = [];
  const onError = (message: string) => problems.push(message);
  const parsed = new DOMParser({
    errorHandler: { warning: onError, error: onError, fatalError: onError },
  }).parseFromString(text, 'text/xml');
  expect(problems).toEqual([]);
  return parsed;
}

test('a cartridge is read by another unzip and another parser, and nothing in it is lost', async () => {
  const zip = await JSZip.loadAsync(cartridge(outline, quiz), { checkCRC32: true });
  const manifest = parse((await zip.file('imsmanifest.xml')?.async('string')) ?? '');
  const resources = Array.from(manifest.getElementsByTagName('resource'));
  const ids = resources.map((resource) => resource.getAttribute('identifier'));
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = Array.from(manifest.getElementsByTagName('item'))
    .map((item) => item.getAttribute('identifierref') ?? '')
    .filter(Boolean);
  expect(wanted.toSorted()).toEqual(ids.toSorted());
  const files = Array.from(manifest.getElementsByTagName('file')).map((file) => file.getAttribute('href') ?? '');
  expect([...files, 'imsmanifest.xml'].toSorted()).toEqual(
    Object.keys(zip.files)
      .filter((name) => !name.endsWith('/'))
      .toSorted(),
  );
  const texts = await Promise.all(files.map(async (name) => (await zip.file(name)?.async('string')) ?? ''));
  const all = texts.map((text) => parse(text.replace('<!doctype html>\n', '')).documentElement.textContent).join('\n');
  for (const words of ['چراغچی', '"quote"', 'alert(1)', ']]>', 'Who & what?']) expect(all).toContain(words);
  expect(Array.from(manifest.getElementsByTagName('title')).map(({ textContent }) => textContent)).toContain(
    'Light, and order, 18 January 2027',
  );
});

test('every link of a cartridge leads to a passage’s own page or to a thing of the edition', async () => {
  const zip = await JSZip.loadAsync(cartridge(outline));
  const links = await Promise.all(
    Object.values(zip.files)
      .filter(({ name, dir }) => !dir && name.endsWith('.xml') && name !== 'imsmanifest.xml')
      .map(async (file) => /href="([^"]+)"/.exec((await file.async('string')).replaceAll('&quot;', '"'))?.[1]),
  );
  expect(links.filter((href) => href !== undefined)).toEqual([
    'https://lamps.example/editions/lamps/p/2.4/',
    'https://lamps.example/editions/lamps/p/2.1/#p2.1-p2.3',
    'https://lamps.example/editions/lamps/glossary/#leerie',
    'https://lamps.example/editions/lamps/origins/#why',
    'https://lamps.example/editions/lamps/p/2.5/',
  ]);
});

test('the same list gives the same bytes', () => {
  expect(Buffer.from(cartridge(outline)).equals(Buffer.from(cartridge(outline)))).toBe(true);
});

test('HTML is well-formed, and words of others are words', () => {
  for (const text of [listPage(outline).replace('<!doctype html>\n', ''), `<div>${listFragment(outline)}</div>`]) {
    const page = parse(text);
    expect(page.getElementsByTagName('script')).toHaveLength(0);
    expect(Array.from(page.getElementsByTagName('a')).map((link) => link.getAttribute('href'))).toContain(
      'https://lamps.example/editions/lamps/p/2.4/',
    );
    expect(page.documentElement.textContent).toContain('<script>alert(1)</script> & "quote"');
  }
});

test('Markdown marks nothing that a lecturer did not mark', () => {
  const text = listMarkdown(outline);
  expect(text).toContain('[2.4 First words of 2.4](https://lamps.example/editions/lamps/p/2.4/)');
  expect(text).toContain(String.raw`> Read \<script\>alert(1)\</script\> \& "quote" ‘’ چراغچی \]\]\>`);
  expect(text).toContain(String.raw`\=1+1`);
});

test('plain text has every item with its address, and says what became of others', () => {
  const text = listText(outline);
  expect(text).toContain('- 2.1–2.3 First words of 2.1\n  https://lamps.example/editions/lamps/p/2.1/#p2.1-p2.3');
  expect(text).toContain('It stood at 2.9 and is now 2.5.');
  expect(text).toContain('2.8 was withdrawn. Its claim stands in 2.4.');
  expect(text).toContain('z.unknown is not in this version of the edition.');
  expect(text).toContain('From Lamps & “watches”, version 1.1.0 of 23 November 2026.');
});

test('a table has a row for each item, and no formula', () => {
  const rows = listCsv(outline).split('\r\n');
  expect(rows).toHaveLength(12);
  expect(rows[1]).toBe(
    '"Light, and order",2027-01-18,2.4,First words of 2.4,https://lamps.example/editions/lamps/p/2.4/,238,Aims',
  );
  expect(rows.at(-2)).toContain(",'=1+1,");
});

test('a calendar has an event for each session with a day, in lines of at most 75 bytes', () => {
  const text = listCalendar(
    outline,
    'https://lamps.example/editions/lamps/teach/?list=2.4',
    new Date('2026-11-26T12:00:00Z'),
  );
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20270118\r\nDTEND;VALUE=DATE:20270119\r\n');
  expect(unfolded).toContain(String.raw`SUMMARY:Light\, and order`);
  expect(unfolded).toContain('چراغچی');
});

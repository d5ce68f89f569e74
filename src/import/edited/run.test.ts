/** From the edited document to the edition: only what was ticked is written, and only where the edition stands with it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { editionDocx } from '../../exports/docx/edition.ts';
import { copyOf, testEdition } from '../../testing/fault-case.ts';
import { edit, spots, textPart, withParts } from './editing.ts';
import { runEdited } from './run.ts';

let bytes: Uint8Array;
let part: Document;

beforeAll(async () => {
  const { edition } = await loadEdition({ content: testEdition('tiny'), text: 'edition', site: undefined, base: '/' });
  bytes = await editionDocx(edition);
}, 60_000);

/** Edits words of the text, by tracking or not. */
function change(words: string, by: string, tracking: 'changes' | 'no' = 'changes'): void {
  const spot = spots(part).find(({ node }) => node.textContent.includes(words));
  if (!spot) throw new Error(`no words ${words}`);
  const at = spot.node.textContent.indexOf(words);
  edit(spot, at, at + words.length, by, tracking);
}

/** An edition in a folder of its own, with an edited document beside it. */
async function edited(work: () => void, others: Record<string, string> = {}) {
  part = await textPart(bytes);
  work();
  const content = copyOf(testEdition('tiny'));
  onTestFinished(() => {
    content[Symbol.dispose]();
  });
  const file = join(dirname(content.path), 'edited.docx');
  writeFileSync(file, await withParts(bytes, { 'word/document.xml': part, ...others }));
  const run = (path: string) => runEdited({ file: path, into: undefined, force: false }, content.path);
  const review = file.replace('.docx', '.review.md');
  return {
    content,
    first: () => run(file),
    accept: () => run(review),
    said: () => readFileSync(review, 'utf8'),
    tick: (words: string) => {
      const text = readFileSync(review, 'utf8');
      const items = text.split(/^(?=- |## )/m);
      writeFileSync(
        review,
        items.map((item) => (item.includes(words) ? item.replace('- [ ]', '- [x]') : item)).join(''),
      );
    },
    chapter: (name: string) => readFileSync(join(content.path, 'chapters', name), 'utf8'),
  };
}

test('a document that nobody edited leaves nothing to review', async () => {
  const here = await edited(() => undefined);
  expect(await here.first()).toEqual({ changes: 0, open: 0, comments: 0, written: [] });
});

test('what is ticked is written, as it is written there, and nothing else; the rest is asked again', async () => {
  const here = await edited(() => {
    change('lighthouses', 'beacons');
    change('wick trimmers', 'long_day [of 1850]', 'no');
    change('gave them to an office', 'gave them, in spring, to an office');
    change('Crane 1901', 'Crane 1902');
  });
  const before = here.chapter('1-the-guild.mdx');
  expect(await here.first()).toMatchObject({ changes: 4, open: 3, comments: 0 });
  expect(here.said()).toContain('{~~lighthouses~>beacons~~}');
  expect(here.said()).toContain('By hand, since it changes what is printed from a citation');
  here.tick('beacons');
  here.tick('1850');
  expect(await here.accept()).toMatchObject({ changes: 2, open: 1 });
  expect(here.chapter('1-the-guild.mdx')).toBe(
    before.replace('lighthouses', 'beacons').replace('wick trimmers', String.raw`long_day \[of 1850\]`),
  );
  expect(here.said()).not.toContain('~>beacons');
  here.tick('spring');
  await here.accept();
  expect(here.chapter('2-the-harbor-act.mdx')).toContain('gave them, in spring, to an office');
});

test('a paragraph that begins within a passage gets a number of its own, a moved citation stays one', async () => {
  const here = await edited(() => {
    change(', by then an old man', ', by then an old man (Crane 1901)');
    const spot = spots(part).find(({ node }) => node.textContent.includes('Lanternmouth believed it at first'));
    const run = spot?.node.parentNode;
    const paragraph = run?.parentNode as Element;
    const next = paragraph.cloneNode(false) as Element;
    paragraph.parentNode?.insertBefore(next, paragraph.nextSibling);
    const words = run?.cloneNode(true) as Element;
    const [text] = Array.from(words.childNodes).filter(({ nodeName }) => nodeName === 'w:t');
    if (text) text.textContent = 'Lanternmouth believed it at first.';
    next.appendChild(words);
    change('. Lanternmouth believed it at first.', '.', 'no');
  });
  await here.first();
  here.tick('old man');
  here.tick('¶');
  await here.accept();
  const text = here.chapter('2-the-harbor-act.mdx');
  expect(text).toContain('by then an old man [@crane-1901],');
  expect(text).toMatch(/\n\n¶1a Lanternmouth believed it at first\.\n\n¶2 /);
});

test('what a build would refuse is not written, and the message is that of the build', async () => {
  const here = await edited(() => change('forty lamps', 'many lamps'));
  const before = here.chapter('1-the-guild.mdx');
  await here.first();
  here.tick('many');
  await expect(here.accept()).rejects.toThrow('note-words-are-in-passage');
  expect(here.chapter('1-the-guild.mdx')).toBe(before);
});

test('a comment becomes a question', async () => {
  const comments =
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Ada Ames" w:date="2026-03-03T10:00:00Z"><w:p><w:r><w:t>Who counted *them*?</w:t></w:r></w:p></w:comment></w:comments>';
  const here = await edited(
    () => {
      const spot = spots(part).find(({ node }) => node.textContent.includes('Ninety lamplighters lost'));
      const run = spot?.node.parentNode as Element;
      for (const [tag, before] of [
        ['w:commentRangeStart', run],
        ['w:commentRangeEnd', run.nextSibling],
      ] as const) {
        const mark = part.createElement(tag);
        mark.setAttribute('w:id', '7');
        run.parentNode?.insertBefore(mark, before);
      }
    },
    { 'word/comments.xml': comments },
  );
  expect(await here.first()).toMatchObject({ changes: 0, comments: 1 });
  here.tick('Who counted');
  await here.accept();
  expect(readdirSync(join(here.content.path, 'notes'))).toContain('question-2-2-1.md');
  expect(readFileSync(join(here.content.path, 'notes/question-2-2-1.md'), 'utf8')).toContain(
    String.raw`Who counted \*them\*?`,
  );
});

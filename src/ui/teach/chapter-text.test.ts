import { expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { parseXml } from '../../reading/xml.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { chapterText } from './chapter-text.ts';

test.each(['tiny', 'hard'] as const)(
  'every passage of the %s edition is in its chapter’s file, and nothing that a policy keeps out',
  async (name) => {
    const { edition } = await loadEdition({ content: testEdition(name), text: 'edition', site: undefined, base: '/' });
    for (const chapter of edition.chapters) {
      const root = parseXml(chapterText(edition, chapter)).documentElement;
      const parts = Array.from(root.getElementsByTagName('section'));
      expect(parts.map((part) => part.getAttribute('data-of'))).toEqual(chapter.passages.map(({ ref }) => ref));
      for (const banned of ['style', 'script', 'link']) expect(root.getElementsByTagName(banned)).toHaveLength(0);
      const all = Array.from(root.getElementsByTagName('*'));
      expect(new Set(all.map(({ namespaceURI }) => namespaceURI))).toContain('http://www.w3.org/1999/xhtml');
      expect(all.filter((one) => one.hasAttribute('style'))).toEqual([]);
    }
  },
);

test('a passage keeps its footnotes, with the numbers that they have in the chapter', async () => {
  const { edition } = await loadEdition({ content: testEdition('hard'), text: 'edition', site: undefined, base: '/' });
  const withNotes = edition.chapters.flatMap(({ passages }) => passages).filter(({ footnotes }) => footnotes?.length);
  expect(withNotes.length).toBeGreaterThan(0);
  for (const { ref, chapter, footnotes = [] } of withNotes) {
    const own = edition.chapters.find(({ number }) => number === chapter);
    const root = own && parseXml(chapterText(edition, own)).documentElement;
    const part = Array.from(root?.getElementsByTagName('section') ?? []).find(
      (one) => one.getAttribute('data-of') === ref,
    );
    expect(part?.getElementsByTagName('ol')).not.toHaveLength(0);
    expect(part?.lastChild?.childNodes).toHaveLength(footnotes.length);
  }
});

import { expect, test } from 'vitest';
import { compileText } from './compile.ts';
import { context } from './fixtures/context.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

/** The terms of a chapter in text order, those that show only with their passage in brackets. */
async function marks(body: string): Promise<string[]> {
  const source = { path: 'x.mdx', body, mdx: true, chapter: '1', target: 'chapter' as const };
  const { html } = await compileText(source, { ...context, notes: new Map() });
  return [...html.matchAll(/<a [^>]*data-term="([^"]+)"[^>]*>/g)].map(([tag, entry = '']) =>
    tag.includes('later-mark') ? `(${entry})` : entry,
  );
}

test('an entry shows once a chapter at rest, wherever its other sections mark it again', async () => {
  const section = `The guild. ${words(20)}`;
  expect(await marks(`## One [#one]\n\n¶1 ${section}\n\n## Two [#two]\n\n¶2 ${section}\n`)).toEqual([
    'guild',
    '(guild)',
  ]);
});

test('between two marks at rest stand fifteen words, over the end of a passage too', async () => {
  expect(await marks(`¶1 The guild ${words(12)} the night watch.\n`)).toEqual(['guild', '(watch)']);
  expect(await marks(`¶1 The guild ${words(13)} the night watch.\n`)).toEqual(['guild', 'watch']);
  expect(await marks(`¶1 ${words(20)} the guild.\n\n¶2 The night watch.\n`)).toEqual(['guild', '(watch)']);
});

test('what stood too near to show may show in a later section', async () => {
  const body = `## One [#one]\n\n¶1 The guild, then the night watch. ${words(15)}\n\n## Two [#two]\n\n¶2 The night watch.\n`;
  expect(await marks(body)).toEqual(['guild', '(watch)', 'watch']);
});

test('a mark that an editor wrote counts as any other', async () => {
  expect(await marks(`¶1 The [society](term:guild) and the night watch.\n`)).toEqual(['guild', '(watch)']);
});

/** The files of a new edition: those of the template, with what was answered in them, in the form of the formatter. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseDocument } from 'yaml';
import { titleOf } from '../../src/import/blocks.ts';
import { chapterNumbers } from '../../src/import/chapter-numbers.ts';
import { chapterFile } from '../../src/import/print.ts';
import { chapterNames } from '../../src/import/propose.ts';
import { localeFor } from '../../src/citations/style-package.ts';
import * as en from '../../src/words/en/index.ts';
import { speechOf } from '../../src/words/languages.ts';
import type { Speech } from '../../src/words/words.ts';
import { editorSettings, schemasToLayDown } from '../editor/lay-down.ts';
import type { Answers } from './answers.ts';

const TEMPLATE = join(import.meta.dirname, 'template');
/** What an edition must have, and nothing else. */
const NEEDED = /^(?:edition\.yaml|chapters\/|pages\/)/;

/** Contents by their paths in the new folder. `today` is the day of the first version. */
export async function layDown(answers: Answers, samples: boolean, today: string): Promise<Map<string, string>> {
  const names = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(TEMPLATE.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => samples || NEEDED.test(name));
  const said = speechOf(answers.language ?? 'en-GB').words.newEdition;
  const files = new Map(names.map((name) => [name, translated(readFileSync(join(TEMPLATE, name), 'utf8'), said)]));
  files.set('edition.yaml', configOf(files.get('edition.yaml') ?? '', answers, today, said));
  const chapters = (answers.chapters ?? '').split(';').filter((heading) => heading.trim());
  if (!samples || chapters.length > 0) {
    for (const name of names) if (name.startsWith('chapters/')) files.delete(name);
    const headings = chapters.length > 0 ? chapters.map((heading) => heading.trim()) : ['Introduction'];
    for (const [name, text] of chaptersOf(headings, said)) files.set(`chapters/${name}.mdx`, text);
  }
  for (const [name, text] of schemasToLayDown()) files.set(name, text);
  files.set('.vscode/settings.json', editorSettings(''));
  const options = (await resolveConfig(join(import.meta.dirname, 'lay-down.ts'))) ?? {};
  return new Map(
    await Promise.all(
      [...files].map(async ([name, text]) => [name, await format(text, { ...options, filepath: name })] as const),
    ),
  );
}

type Said = Speech['words']['newEdition'];

/** A file of the template with its words in another language, wherever its lines break. */
function translated(text: string, said: Said): string {
  const texts = Object.entries(en.newEdition) as [keyof Said, string][];
  return texts
    .toSorted(([, a], [, b]) => b.length - a.length)
    .reduce((all, [key, english]) => all.replace(asWritten(english), (_, before: string) => before + said[key]), text);
}

const escaped = (text: string): string => text.replace(/\./g, '\\$&');

/** A text of the template between the marks that stand around it, a heading's or a field's. */
const asWritten = (text: string): RegExp =>
  new RegExp(`(^|^#+ |^\\w+: |^\\s+)${text.split(' ').map(escaped).join('\\s+')}(?=$| \\[#)`, 'gm');

/** A file for each heading, under its number, with a first passage to be written. */
function chaptersOf(headings: readonly string[], { summary, passage }: Said): [string, string][] {
  const numbers = chapterNumbers(headings);
  const names = chapterNames(headings, numbers);
  return headings.map((heading, index) => {
    const { number, unnumbered = false } = numbers[index] ?? { number: String(index + 1) };
    const head = { number, unnumbered, title: titleOf(heading), studyTitle: undefined, summary };
    const text = { type: 'paragraph' as const, children: [{ type: 'text' as const, value: `¶1 ${passage}` }] };
    return [names[index] ?? '', chapterFile(head, [text], [])];
  });
}

/** `edition.yaml` of the template with its comments, and what was answered in place of its placeholders. */
function configOf(template: string, answers: Answers, today: string, said: Said): string {
  const { title, subtitle, author, date, language, editors, site, restates } = answers;
  const config = parseDocument(template);
  const set = (path: string[], value: unknown): void => {
    if (value !== undefined) config.setIn(path, value);
  };
  set(['title'], title);
  set(['editors'], editors);
  set(['rights'], editors && `© ${editors}.`);
  set(['date'], today);
  set(['language'], language);
  set(['site'], site);
  set(['source', 'title'], title);
  set(['source', 'subtitle'], subtitle);
  set(['source', 'author'], author);
  set(['source', 'date'], date);
  set(['source', 'rights'], author && `© ${author}`);
  if (language !== undefined) set(['locale'], localeFor(language));
  if (restates) {
    set(['restates'], true);
    set(['statement'], said.restates);
  }
  return config.toString({ lineWidth: 118 });
}

/**
 * The made-up study as an edition of this project, with an apparatus in the proportions of a real one: a note on every third
 * passage, 70 events, 37 relations and 19 questions.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { written, type Study } from './study.ts';

const TEMPLATE = 'scripts/new/template';
const SOURCE = 'basis: known\nsources:\n  - title: General knowledge\n    basis: known\n';

/** Writes the content folder `out`. */
export function writeEdition({ chapters, works, terms }: Study, out: string): void {
  cpSync(TEMPLATE, out, { recursive: true });
  // What the sample says of its own passages and entries.
  for (const name of ['chapters', 'notes', 'glossary', 'questions.yaml', 'relations.yaml', 'timeline.yaml'])
    rmSync(join(out, name), { recursive: true });
  for (const name of ['chapters', 'notes', 'glossary']) mkdirSync(join(out, name));
  const cited = new Set<string>();
  for (const [index, { title, sections }] of chapters.entries()) {
    const number = index + 1;
    let passage = 0;
    const text = sections.map((section, at) =>
      [
        `## ${section.title} [#s-${number}-${at + 1}]`,
        ...section.passages.map((pieces) => {
          passage++;
          if ((number + passage) % 3 === 0)
            writeFileSync(join(out, 'notes', `n-${number}-${passage}.md`), note(`${number}.${passage}`));
          const words = written(
            pieces,
            ({ term }) => term,
            (all) => `[${all.map(({ id }) => (cited.add(id), `@${id}`)).join('; ')}]`,
          );
          return `¶${passage} ${words}`;
        }),
      ].join('\n\n'),
    );
    const head = `---\nnumber: ${number}\ntitle: ${JSON.stringify(title)}\nsummary: What this chapter says, in a sentence or two.\n---\n\n`;
    writeFileSync(join(out, 'chapters', `${number}-chapter-${number}.mdx`), `${head}${text.join('\n\n')}\n`);
  }
  const records = works
    .filter(({ id }) => cited.has(id))
    .map(({ id, author, year, title }) => ({
      id,
      type: 'book',
      title,
      author: [{ family: author, given: 'A.' }],
      issued: { 'date-parts': [[year]] },
      publisher: 'A publisher',
      custom: { status: 'known', evidence: 'Made up for a measurement.' },
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(join(out, 'references.json'), JSON.stringify(records, null, 2));
  for (const { id, term, short } of terms)
    writeFileSync(
      join(out, 'glossary', `${id}.md`),
      `---\nterm: ${term}\nkind: concept\nforms:\n  - ${term}\nshort: ${short}\n${SOURCE}---\n\n${short}\n`,
    );
  const passages = chapters.flatMap(({ sections }, index) =>
    sections.flatMap((section) => section.passages).map((_, at) => `${index + 1}.${at + 1}`),
  );
  const passage = (index: number): string => passages[index % passages.length] ?? '';
  const entry = (index: number): string => terms[index % terms.length]?.id ?? '';
  const list = (file: string, count: number, item: (index: number) => string): void => {
    writeFileSync(join(out, file), Array.from({ length: count }, (_, index) => item(index)).join(''));
  };
  const source = SOURCE.replace(/^/gm, '  ').trimEnd();
  list(
    'timeline.yaml',
    70,
    (index) =>
      `- id: event-${index}\n  date: "${1980 + (index % 42)}-0${1 + (index % 9)}"\n  title: Event number ${index}\n  text: What happened, in a sentence.\n  outside: false\n  passages: ["${passage(index * 7)}"]\n${source}\n`,
  );
  list(
    'relations.yaml',
    37,
    (index) =>
      `- id: relation-${index}\n  from: ${entry(index)}\n  to: ${entry(index * 3 + 7)}\n  kind: support\n  directed: true\n  period: 20${10 + (index % 10)}/..\n  periodBy: editor\n  summary: One supports the other.\n  passages: ["${passage(index * 5)}"]\n${source}\n`,
  );
  list(
    'questions.yaml',
    19,
    (index) =>
      `- id: question-${index}\n  chapter: ${parseInt(passage(index * 11))}\n  text: What follows from this?\n  passages: ["${passage(index * 11)}"]\n`,
  );
}

const note = (passage: string): string =>
  `---\npassage: "${passage}"\nkind: clarification\n${SOURCE}---\n\nA note of two sentences that says what is unclear in this passage. It cites nothing.\n`;

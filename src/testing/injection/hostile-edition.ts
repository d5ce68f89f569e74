/** The tiny edition with an attack in every field that holds words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyOf, testEdition, type TemporaryContent } from '../fault-case.ts';
import { VECTORS } from './vectors.ts';

type Fields = Record<string, unknown>;

/** A content folder in which each attack stands in the fields of a reference and of an entry, and some in all others. */
export function attackedEdition(): TemporaryContent {
  const content = copyOf(testEdition('tiny'));
  const file = (name: string) => join(content.path, name);
  const change = (name: string, edit: (value: Fields) => Fields) => {
    writeFileSync(file(name), stringify(edit(parse(readFileSync(file(name), 'utf8')) as Fields)));
  };
  const add = (name: string, items: readonly object[]) => {
    const before = parse(readFileSync(file(name), 'utf8')) as object[];
    writeFileSync(
      file(name),
      name.endsWith('.json') ? JSON.stringify([...before, ...items]) : stringify([...before, ...items]),
    );
  };
  const script = '<script>hacked=1</script>';
  const attribute = '"><img src=x onerror=hacked=1>';
  change('edition.yaml', (config) => ({
    ...config,
    // Set in a cut of the fonts that has few signs.
    title: 'Lamps & " autofocus onfocus',
    subtitle: attribute,
    description: attribute,
    editors: attribute,
    rights: script,
    statement: script,
    source: { ...(config['source'] as Fields), title: attribute, author: script, place: attribute, rights: attribute },
  }));
  const source = (title: string) => ({ title, basis: 'known' });
  add(
    'references.json',
    VECTORS.map((vector, index) => ({
      id: `attack-${index}`,
      type: 'book',
      title: `${index} ${vector}`,
      author: [{ literal: vector }],
      issued: { 'date-parts': [[1900]] },
      publisher: vector,
      'publisher-place': vector,
      note: vector,
      abstract: vector,
      DOI: vector,
      custom: { status: 'probable', evidence: vector, candidates: [vector], citedFor: vector, note: vector },
    })),
  );
  // Each of these is drawn, which takes its time.
  const some = VECTORS.filter((_, index) => index % 6 === 0);
  add(
    'timeline.yaml',
    some.map((vector, index) => ({
      id: `attack-${index}`,
      date: String(1811 + index),
      title: vector,
      text: vector,
      outside: true,
      datedInStudy: false,
      references: [`attack-${index}`],
      basis: 'known',
      sources: [source(vector)],
    })),
  );
  add(
    'relations.yaml',
    some.map((vector, index) => ({
      id: `attack-${index}`,
      from: 'idris-fanari',
      to: 'lamplighters-guild',
      kind: 'attack',
      directed: true,
      period: '1874',
      periodBy: 'editor',
      summary: vector,
      passages: ['1.1'],
      references: [],
      basis: 'known',
      sources: [source(vector)],
    })),
  );
  add(
    'questions.yaml',
    some.map((vector, index) => ({
      id: `attack-${index}`,
      chapter: 1,
      text: vector,
      passages: ['1.1'],
      entries: [],
    })),
  );
  VECTORS.forEach((vector, index) => {
    const matter = {
      term: `${index} ${vector}`,
      kind: 'concept',
      forms: [`attack ${index}`],
      alsoKnownAs: [vector],
      short: vector,
      seeAlso: [],
      basis: 'known',
      sources: [source(vector)],
    };
    writeFileSync(file(`glossary/attack-${index}.md`), `---\n${stringify(matter)}---\n\nAn attack.\n`);
  });
  return content;
}

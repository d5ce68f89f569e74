/** What an editor reads about a citation that cannot be printed. */
import type { Flaw } from '../citations/pandoc.ts';
import { nearest, type Fault } from '../model/faults.ts';

type Finding = Omit<Fault, 'file' | 'line' | 'column'>;

const ESCAPE = 'or write \\@ for a sign that readers see';

export function unknownKey(id: string, known: readonly string[]): Finding {
  const candidates = nearest(id, known).map((key) => `@${key}`);
  return {
    rule: 'citation-key-exists',
    expected: 'a key of references.json',
    found: `@${id}`,
    remedy: candidates.length
      ? `Write ${candidates.join(' or ')}, add the work to references.json, ${ESCAPE}.`
      : `Add the work to references.json, correct the key, ${ESCAPE}.`,
  };
}

export const citationInHeading = (found: string): Finding => ({
  rule: 'citation-not-in-heading',
  expected: 'a heading without citations',
  found: short(found),
  remedy: `Cite the work in the text below the heading, ${ESCAPE}.`,
});

export const citationInLink = (found: string): Finding => ({
  rule: 'citation-not-in-link',
  expected: 'a link without citations in its words, since a citation is a link itself',
  found: short(found),
  remedy: `Set the citation after the link, ${ESCAPE}.`,
});

/** A label such as `[@k]: https://…` would turn every `[@k]` into something else. */
export const ambiguousCitation = (label: string, type: 'definition' | 'footnoteDefinition'): Finding => ({
  rule: 'citation-is-well-formed',
  expected: 'a label that is no citation key',
  found: type === 'definition' ? `[${label}]: …` : `[^${label}]: …`,
  remedy:
    type === 'definition'
      ? `Remove the line, or give the link another label; [${label}] would be a link and no citation.`
      : `Give the footnote another label, such as [^${label.replace(/^@+/, '') || '1'}].`,
});

/** `word@key`, which reads as an e-mail address. */
export const gluedKey = (id: string): Finding => ({
  rule: 'citation-is-well-formed',
  expected: 'a space or a bracket before a citation',
  found: `a letter or digit before @${id}`,
  remedy: `Write a space before @${id}, ${ESCAPE}.`,
});

const FLAWS: Record<Flaw, [expected: string, remedy: string]> = {
  'bracket-open': [
    'a bracket that closes in the same paragraph, without emphasis or links in it',
    'Close the bracket with ], or write \\[ for a bracket that readers see.',
  ],
  'bracket-split': [
    'a bracket that is all plain words, without emphasis, code or links in it',
    'Take the emphasis or link out of the bracket, or write \\[ and \\] for brackets that readers see.',
  ],
  'footnote-like': [
    'a citation, or a footnote that is defined',
    'Take out the ^, or add the footnote and give it another label.',
  ],
  'item-without-key': [
    'a key after each semicolon, as in [@first-2021; @second-2022]',
    'Add the missing key, or write a comma instead of the semicolon.',
  ],
  'two-keys-in-item': [
    'a semicolon between two works, as in [@first-2021; @second-2022]',
    'Write a semicolon before the second key.',
  ],
  'key-missing': ['a key after @, as in [@first-2021]', `Write the key of the work, ${ESCAPE}.`],
};

export const flawed = (flaw: Flaw, found: string): Finding => {
  const [expected, remedy] = FLAWS[flaw];
  return { rule: 'citation-is-well-formed', expected, found: short(found), remedy };
};

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)} …` : line;
};

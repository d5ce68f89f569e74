/** Signs that nobody sees and that come along with text pasted from a word processor or a PDF. */
import type { Fault } from '../model/faults.ts';

interface HiddenSign {
  pattern: RegExp;
  name: string;
  remedy: string;
  /** Others only look odd; this one breaks files for other programs. */
  breaksFiles?: true;
}

const TAKE_OUT = 'Take it out; the word is found and read as one without it.';

/** ZWNJ and ZWJ belong to words of Persian, Urdu, Hindi and others, and to signs made of several; between Latin letters they are lost. */
const SIGNS: HiddenSign[] = [
  { pattern: /\u00ad/gu, name: 'soft hyphen', remedy: TAKE_OUT },
  { pattern: /[\u200b\u2060-\u2064\ufeff]/gu, name: 'space without width', remedy: TAKE_OUT },
  {
    pattern:
      /(?<=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d\s])[\u200c\u200d]|[\u200c\u200d](?=[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\d\s])/gu,
    name: 'joiner without letters to join',
    remedy: TAKE_OUT,
  },
  {
    pattern: /\p{Co}|\ufffd/gu,
    name: 'sign that no font has',
    remedy: 'Write the sign that was meant, such as a hyphen and a space for an item of a list.',
  },
  {
    pattern: /(?![\t\n\r])\p{Cc}|[\u2028\u2029]/gu,
    name: 'control character',
    remedy: 'Take it out, and press Enter where a new line was meant.',
    breaksFiles: true,
  },
];

/** One fault for each kind of hidden sign in a file, at the first of them. */
export function hiddenSigns(text: string, file: string): Fault[] {
  return SIGNS.flatMap(({ pattern, name, remedy, breaksFiles }) => {
    const found = [...text.matchAll(pattern)];
    const [first] = found;
    if (!first) return [];
    const before = text.slice(0, first.index).split('\n');
    const code = `U+${(first[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      rule: breaksFiles ? 'text-has-no-control-characters' : 'text-has-no-hidden-signs',
      expected: 'text in which every sign is seen',
      found: `a ${name}, ${code}${found.length > 1 ? `, and ${found.length - 1} more in this file` : ''}`,
      remedy,
      severity: breaksFiles ? 'error' : 'warning',
    };
  });
}

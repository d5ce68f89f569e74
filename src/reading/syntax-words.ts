/** What the readers of YAML and JSON say of a broken file, in an editor’s words. */

interface Words {
  found: string;
  remedy: string;
}

const QUOTE = 'Put the whole value in quotation marks.';

/** Beginnings of the readers’ messages; the first that fits counts. */
const WORDS: Record<'yaml' | 'json', [RegExp, Words][]> = {
  yaml: [
    [/^Nested mappings/, { found: 'a second colon in the line', remedy: QUOTE }],
    [
      /^Implicit (map )?keys need|^Implicit keys/,
      { found: 'a line without a colon after the name of its field', remedy: 'Write name, colon, space and value.' },
    ],
    [/^Map keys must be unique/, { found: 'a field that stands twice', remedy: 'Keep one of the two.' }],
    [/^Tabs are not allowed/, { found: 'a tab at the start of a line', remedy: 'Indent with spaces.' }],
    [
      /indent|must start at the same column/i,
      { found: 'a line that begins too far left or right', remedy: 'Begin it in the same column as its neighbours.' },
    ],
    [
      /^Missing closing/,
      { found: 'a quotation mark without its partner', remedy: 'Close it, or write the other kind.' },
    ],
    [
      /^Plain value cannot start|^Unresolved alias|^Unresolved tag|^Block collections|anchor|alias/i,
      { found: 'a value that begins with a sign such as @, *, &, ! or `', remedy: QUOTE },
    ],
    [/^Unexpected scalar at node end/, { found: 'text after the end of a value', remedy: QUOTE }],
    [/^Invalid escape/, { found: 'a backslash in double quotation marks', remedy: 'Use single quotation marks.' }],
  ],
  json: [
    [
      /^Expected ',' or/,
      { found: 'no comma after the value before this place', remedy: 'Add the comma, or close the bracket.' },
    ],
    [
      /double-quoted property name/,
      {
        found: 'no name in double quotation marks',
        remedy: 'Take out the comma before this place, or quote the name.',
      },
    ],
    [
      /end of JSON|Unterminated/,
      { found: 'an end where more was to come', remedy: 'Close quotation marks and brackets.' },
    ],
    [
      /control character/,
      { found: 'a line break or tab inside quotation marks', remedy: 'Write the text in one line.' },
    ],
    [
      /escaped character|Unicode escape/,
      { found: 'a backslash that means nothing here', remedy: 'Write two of them.' },
    ],
    [/after JSON/, { found: 'text after the end of the list', remedy: 'Take it out, or move it into the list.' }],
  ],
};

const ANYWAY = {
  yaml: 'Look for a missing colon, quotation mark or indent at or before this place.',
  json: 'Look for a missing comma, quotation mark or bracket at or before this place.',
};

/** Words for a reader’s message; the message itself where there are none. */
export function syntaxWords(language: 'yaml' | 'json', message: string): Words {
  const words = WORDS[language].find(([pattern]) => pattern.test(message))?.[1];
  if (words) return words;
  const found = (message.split('\n')[0] ?? '').replace(/ in JSON at position.*| at line \d+.*/, '');
  return { found, remedy: ANYWAY[language] };
}

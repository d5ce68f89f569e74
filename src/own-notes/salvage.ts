/** What is whole in broken JSON, such as a file that was cut off on its way. */

/** The objects of its list `items`, or else of its first list; `undefined` for each that cannot be read. */
export function salvage(file: string): unknown[] {
  const items = /"items"\s*:\s*\[/.exec(file);
  const start = items ? items.index + items[0].length : file.indexOf('[') + 1;
  return Array.from(objectsFrom(file, start), (text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  });
}

/** The texts of objects beside each other; the last may lack its end. */
function* objectsFrom(file: string, start: number): Generator<string> {
  let depth = 0;
  let from = start;
  let isQuoted = false;
  for (let at = start; at < file.length; at++) {
    const sign = file[at];
    if (isQuoted) {
      if (sign === '\\') at++;
      else if (sign === '"' || sign === '\n') isQuoted = false;
    } else if (sign === '"') isQuoted = depth > 0;
    else if (sign === '{' || sign === '[') {
      if (depth === 0) from = at;
      depth++;
    } else if (sign === '}' || sign === ']') {
      depth--;
      if (depth < 0) return;
      if (depth === 0) yield file.slice(from, at + 1);
    }
  }
  if (depth > 0) yield file.slice(from);
}

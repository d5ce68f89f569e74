/** The file of results: a heading and a text for each part, so that one part can be measured anew by itself. */

const OPENING =
  '# Results of the bench\n\nWritten by `npm run bench`. Ratios are against the named peer in the same run.\n';

/** Texts by their headings. */
export function readParts(file: string): Map<string, string> {
  return new Map(
    file
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end).trim(), part.slice(end).trim()];
      }),
  );
}

/** The file with the parts whose titles are named, in that order; others are of a bench that is no more. */
export const printParts = (parts: ReadonlyMap<string, string>, titles: readonly string[]): string =>
  [
    OPENING,
    ...titles.flatMap((title) => (parts.has(title) ? [`## ${title}\n\n${parts.get(title) ?? ''}\n`] : [])),
  ].join('\n');

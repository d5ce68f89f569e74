/** An example of a data file, from the file itself: what is alike is there once, and what is long is cut. */

const LONGEST = 90;
const MOST = 3;

/** The beginning of a value that has its form; a list of things has its first. */
export function exampleOf(value: unknown): unknown {
  // Read again, so that what is left out in print is left out here.
  return cut(JSON.parse(JSON.stringify(value)) as unknown);
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value);
  if (Array.isArray(value)) return value.slice(0, typeof value[0] === 'object' ? 1 : MOST).map(cut);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  // Names that are numbers or ids are alike; those of fields are not.
  const isTable = fields.length > MOST && fields.every(([name]) => /^[\dA-Z]/.test(name) && name !== 'DOI');
  return Object.fromEntries((isTable ? fields.slice(0, 1) : fields).map(([name, inner]) => [name, cut(inner)]));
}

/** At a space, if there is one, and never in the middle of a sign. */
function cutText(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = [...text].slice(0, LONGEST).join('');
  const space = start.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? start.slice(0, space) : start}…`;
}

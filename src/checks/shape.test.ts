import { expect, test } from 'vitest';
import { outlineOf, withoutRepeats } from './shape.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const shape = (body: string): string | undefined => {
  const outline = outlineOf(page(body));
  return outline && [...outline.shapes].sort().join('\n');
};

test.each([
  ['other words', '<p>One lamp</p>', '<p>Two</p>'],
  ['other addresses and names', '<p><a href="/a/" id="x">a</a></p>', '<p><a href="/b/" id="y">b</a></p>'],
  ['more of the same', '<ul><li>a</li></ul>', '<ul><li>a</li><li>b</li> <li>c</li></ul>'],
  ['another order where order is free', '<p>a <i>b</i> <a href="c">d</a></p>', '<p><a href="c">d</a> e <i>b</i></p>'],
  ['another script', '<script type="a/b">one = 1</script>', '<script type="a/b">two("<p>")</script>'],
  ['a sign > in a value', '<p title="a > b">c</p>', '<p title="d">e</p>'],
])('%s leave the shape', (_, one, other) => {
  expect(shape(one)).toBeDefined();
  expect(shape(one)).toBe(shape(other));
});

test.each([
  ['another element', '<p>a</p>', '<div>a</div>'],
  ['an element within another', '<p><i>a</i></p>', '<p><b>a</b></p>'],
  ['a value that the standard knows', '<input type="text">', '<input type="lamp">'],
  ['an attribute more', '<p>a</p>', '<p role="note">a</p>'],
  ['an empty value', '<p><a href="x">a</a></p>', '<p><a href="">a</a></p>'],
  ['an id with a space in it', '<p id="a">a</p>', '<p id="a b">a</p>'],
  ['order where it counts', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dd>b</dd><dt>a</dt></dl>'],
  ['one landmark more', '<nav>a</nav>', '<nav>a</nav><nav>a</nav>'],
  ['a sign that is not escaped', '<p>a &amp; b</p>', '<p>a & b</p>'],
  ['no words', '<button type="button">a</button>', '<button type="button"></button>'],
])('%s makes another shape', (_, one, other) => {
  expect(shape(one)).not.toBe(shape(other));
});

test.each(['<p>a', '<p><i>a</p></i>', '</p>', '<p>a</div>'])(
  'of %s, whose tags do not pair, nothing is said',
  (body) => {
    expect(shape(body)).toBeUndefined();
  },
);

/** A page without its repeats, and whether what is left has all of its shapes. */
function left(body: string, known: ReadonlySet<string> = new Set()): { html: string; isWhole: boolean } {
  const outline = outlineOf(page(body));
  if (!outline) throw new Error('tags do not pair');
  const html = withoutRepeats(outline, known);
  return { html, isWhole: [...outline.shapes].every((one) => known.has(one) || outlineOf(html)?.shapes.has(one)) };
}

test.each([
  ['a list', '<ul><li>a</li><li>b</li><li><i>c</i></li><li>d</li></ul>', '<ul><li>a</li><li><i>c</i></li></ul>'],
  ['pairs', '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ['a drawing', '<svg><g><path d="a"/><path d="b"/></g></svg>', '<svg><g><path d="a"/></g></svg>'],
  ['text alone', '<p>a <i>b</i> c</p>', '<p>a <i>b</i></p>'],
])('%s is left with one of each shape', (_, body, rest) => {
  expect(left(body)).toEqual({ html: page(rest), isWhole: true });
});

test('what stands on a valid page already goes, unless its parent would be empty of it', () => {
  const known = outlineOf(page('<div><p>a</p><p><i>b</i></p></div>'))?.shapes ?? new Set<string>();
  const { html, isWhole } = left('<div><p>c</p><p><i>d</i></p><p><b>e</b></p></div>', known);
  expect(isWhole).toBe(true);
  expect(html).toBe(page('<div><p>c</p><p><b>e</b></p></div>'));
});

test.each([
  ['landmarks', '<div><nav>a</nav><nav>b</nav></div>'],
  ['fields of a form', '<form><p><input name="a"></p><p><input name="a"></p></form>'],
])('of %s none goes', (_, body) => {
  expect(left(body).html).toBe(page(body));
});

import { expect, test } from 'vitest';
import { shapesOf } from './shape.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const shape = (body: string): string | undefined => {
  const shapes = shapesOf(page(body));
  return shapes && [...shapes].sort().join('\n');
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

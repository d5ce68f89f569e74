import { expect, test } from 'vitest';
import { idsIn } from './html.ts';

test.each([
  ['<p id="a">b</p><p ID=c title="d"><b id = \'e\'>', ['a', 'c', 'e']],
  ['<p title=\'id="a"\' data-id="b">id="c"</p><!-- <p id="d"> -->', []],
  ['<style id="a">b</style><script id="c">"<p id=\'d\'>"</script>', ['a', 'c']],
  ['<p id="a&amp;b">', ['a&b']],
  ['<p id>', []],
])('the ids in %s are %j', (html, ids) => {
  expect([...idsIn(html)]).toEqual(ids);
});

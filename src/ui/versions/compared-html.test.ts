import { expect, test } from 'vitest';
import { comparedHtml } from './compared-html.ts';

test('removed and added words are elements of their own, said to those who hear them, and none is markup', () => {
  expect(
    comparedHtml([
      { is: 'gap', text: ' … ' },
      { is: 'removed', text: 'a < b' },
      { is: 'added', text: '<b>\n' },
      { is: 'same', text: ' & so on' },
    ]),
  ).toBe(
    ' … <del><span class="vh">Removed: </span>a &lt; b<span class="vh">End of the change. </span></del>' +
      '<ins><span class="vh">Added: </span>&lt;b&gt;\n<span class="vh">End of the change. </span></ins> &amp; so on',
  );
});

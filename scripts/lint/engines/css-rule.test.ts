import { expect, test } from 'vitest';
import { lintCss } from './lint-css.ts';

/** What the check says of a style sheet, without its advice. */
const said = (sheet: string): string[] =>
  lintCss(sheet).map(({ line, message }) => `${line} ${message.replace(/\. .*$/, '')}`);

test('the whole shorthand of a line under words is newer than Safari 17, its parts are not', () => {
  expect(said('a { text-decoration: underline dotted 1px }')).toMatchInlineSnapshot(`
    [
      "1 text-decoration: dotted: lacking in safari 17 (from 26.2), safari_ios 17 (from 26.2)",
    ]
  `);
  expect(said('a { text-decoration: underline 1px }')).toMatchInlineSnapshot(`
    [
      "1 text-decoration with a thickness: lacking in safari 17 (from 26.2), safari_ios 17 (from 26.2)",
    ]
  `);
  expect(said('a { text-decoration: underline var(--line) }')).toMatchInlineSnapshot(`
    [
      "1 text-decoration with a colour: lacking in safari 17 (from 26.2), safari_ios 17 (from 26.2)",
    ]
  `);
  expect(said('a { text-decoration: underline; text-decoration: none }')).toEqual([]);
  expect(said('a { text-decoration-line: underline; text-decoration-thickness: 1px }')).toEqual([]);
});

test('anchors, at-rules, media features, selectors and functions are known, in custom properties too', () => {
  expect(said('a { position-try-fallbacks: flip-block }')).toMatchInlineSnapshot(`
    [
      "1 position-try-fallbacks: lacking in safari 17 (from 26), safari_ios 17 (from 26), firefox 140 (from 147)",
    ]
  `);
  expect(said('a { top: anchor(bottom) }')).toMatchInlineSnapshot(`
    [
      "1 anchor(): lacking in safari 17 (from 26), safari_ios 17 (from 26), firefox 140 (from 147)",
    ]
  `);
  expect(said('a {\n@starting-style {\nopacity: 0 } }')).toMatchInlineSnapshot(`
    [
      "2 @starting-style: lacking in safari 17 (from 17.5), safari_ios 17 (from 17.5)",
    ]
  `);
  expect(said('@position-try --b { top: 0 }')).toMatchInlineSnapshot(`
    [
      "1 @position-try: lacking in safari 17 (from 26), safari_ios 17 (from 26), firefox 140 (from 147)",
    ]
  `);
  expect(said('@media (scripting: none) { a { top: 0 } }')).toEqual([]);
  expect(said('@media (inverted-colors: inverted) { a { top: 0 } }')).toMatchInlineSnapshot(`
    [
      "1 @media (inverted-colors): lacking in firefox 140 (not yet), chrome 131 (not yet)",
    ]
  `);
  expect(said('details::checkmark, a:has-slotted { top: 0 }')).toMatchInlineSnapshot(`
    [
      "1 ::checkmark: lacking in safari 17 (from 27), safari_ios 17 (from 27), firefox 140 (not yet), chrome 131 (from 133)",
      "1 :has-slotted: lacking in safari 17 (not yet), safari_ios 17 (not yet), chrome 131 (not yet)",
    ]
  `);
  expect(said('a { --x: light-dark(#000, #fff) }')).toMatchInlineSnapshot(`
    [
      "1 light-dark(): lacking in safari 17 (from 17.5), safari_ios 17 (from 17.5)",
    ]
  `);
});

test('what an @supports asks for is allowed inside it, and nowhere else', () => {
  expect(said('@supports (anchor-name: --x) { a { anchor-name: --x } }')).toEqual([]);
  expect(said('@supports (top: anchor(bottom)) { a { top: anchor(bottom) } } a { top: anchor(top) }')).toHaveLength(1);
  expect(said('@supports (display: grid) { a { position-area: bottom } }')).toHaveLength(1);
});

test('what all have is not named, nor what has a reason', () => {
  expect(said('a { display: grid; color: color-mix(in srgb, red, blue); container-type: inline-size }')).toEqual([]);
  expect(said('a:has(b) { &:hover { inset: 0 } }')).toEqual([]);
  expect(said('a { text-wrap: pretty; cursor: pointer }')).toEqual([]);
});

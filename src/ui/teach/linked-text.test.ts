import { expect, test } from 'vitest';
import { findWrittenRefs } from '../../written-refs/find.ts';
import { outline } from '../../written-refs/testing.ts';
import { asMarkdown, asText, piecesOf } from './linked-text.ts';

const pieces = (text: string) =>
  piecesOf(
    text,
    findWrittenRefs(text, outline).flatMap((ref) => (ref.state === 'found' ? [ref] : [])),
    outline,
  );

test('the pieces of a text are the text', () => {
  const text = 'Week 3\nHLRS, paras 2.4–6 and 3.1; ch. 2.\n';
  expect(
    pieces(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(pieces(text).filter(({ href }) => href)).toEqual([
    { text: 'paras 2.4–6', href: 'https://lamps.example/editions/lamps/p/2.4/#p2.4-p2.6' },
    { text: '3.1', href: 'https://lamps.example/editions/lamps/p/3.1/' },
    { text: 'ch. 2', href: 'https://lamps.example/editions/lamps/origins-and-practice/' },
  ]);
});

test('plain text has the address behind the reference, or for an old one the new', () => {
  expect(asText(pieces('See para. 2.4.'))).toBe('See para. 2.4 (https://lamps.example/editions/lamps/p/2.4/).');
  expect(asText(pieces('http://localhost:4321/editions/lamps/p/2.13/'))).toBe(
    'https://lamps.example/editions/lamps/p/2.12/',
  );
});

test('Markdown has links, and never a link in a link', () => {
  expect(asMarkdown(pieces('- para [2.4]'))).toBe(
    String.raw`- [para \[2.4](https://lamps.example/editions/lamps/p/2.4/)]`,
  );
  expect(asMarkdown(pieces('[para. 2.4](/editions/lamps/p/2.13/)'))).toBe(
    '[para. 2.4](https://lamps.example/editions/lamps/p/2.12/)',
  );
  expect(asMarkdown(pieces('<https://lamps.example/editions/lamps/p/2.4/>'))).toBe(
    '<https://lamps.example/editions/lamps/p/2.4/>',
  );
});

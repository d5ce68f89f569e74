import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationsOf, layerFrom } from './annotations.ts';
import type { Layer } from './layer.ts';

const SITE = 'https://lamps.example/editions/lamps/';
const layer: Layer = {
  by: 'Dr A',
  notes: [
    { ref: '2.4', words: 'at dusk', before: 'lit the lamps', after: '', text: 'Who?' },
    { ref: 'A.1', words: '', before: '', after: '', text: 'All of it' },
    { ref: '2.4a', words: 'the oil', before: '', after: '', text: '' },
  ],
};
const file = (one: Layer): string =>
  JSON.stringify(annotationsOf(one, SITE, `${SITE}teach/?list=2.4`, 'Notes by Dr A'));

test('a layer is a collection of Web Annotations', () => {
  expect(annotationsOf(layer, SITE, `${SITE}teach/?list=2.4`, 'Notes by Dr A')).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 3,
    creator: { type: 'Person', name: 'Dr A' },
    first: {
      items: [
        {
          motivation: 'commenting',
          body: { type: 'TextualBody', value: 'Who?', format: 'text/plain' },
          target: {
            source: `${SITE}p/2.4/`,
            selector: { type: 'TextQuoteSelector', exact: 'at dusk', prefix: 'lit the lamps' },
          },
        },
        { target: `${SITE}p/A.1/` },
        { motivation: 'highlighting' },
      ],
    },
  });
});

test('and comes back from its file', () => {
  expect(layerFrom(file(layer))).toEqual({ layer, left: 0, tooMany: 0 });
});

test('annotations of other programs are read as far as they are on passages', () => {
  const target = [
    { source: `${SITE}p/2.4/`, selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact: 'oil' }] },
  ];
  const others = [
    { target, body: [{ type: 'TextualBody', value: 'Yes' }] },
    { target: 'https://elsewhere.example/' },
    { target: `${SITE}p/2.5/#x`, body: 'No' },
    7,
    null,
  ];
  const { layer: read, left } = layerFrom(JSON.stringify(others));
  expect(read.notes.map(({ ref, words, text }) => [ref, words, text])).toEqual([
    ['2.4', 'oil', 'Yes'],
    ['2.5', '', 'No'],
  ]);
  expect(left).toBe(3);
});

test('a file without end is read up to a limit, and the rest counted', () => {
  const long = 'x'.repeat(10_000);
  const items = Array.from({ length: 150 }, () => ({ target: `${SITE}p/2.4/`, body: long }));
  const { layer: read, left, tooMany } = layerFrom(JSON.stringify({ creator: { name: long }, items }));
  expect([read.notes.length, left, tooMany]).toEqual([100, 0, 50]);
  for (const field of [read.by, ...read.notes.map(({ text }) => text)]) expect(field).toHaveLength(4_000);
});

test('any JSON is read, and none does harm', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(layerFrom(json).layer.notes.every(({ ref }) => ref !== '')).toBe(true);
    }),
  );
});

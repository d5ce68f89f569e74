import { expect, it } from 'vitest';
import { textParts } from './text-parts.ts';

it('leaves a text without addresses whole', () => {
  expect(textParts('Seen in the library.')).toEqual([{ text: 'Seen in the library.' }]);
});

it('leaves brackets and full stops outside the address', () => {
  expect(textParts('Seen (https://lamps.example/a) and at https://lamps.example/b.')).toEqual([
    { text: 'Seen (' },
    { text: 'lamps.example/a', url: 'https://lamps.example/a' },
    { text: ') and at ' },
    { text: 'lamps.example/b', url: 'https://lamps.example/b' },
    { text: '.' },
  ]);
});

it.each([
  ['https://www.lamps.example/', 'lamps.example'],
  ['http://lamps.example/harbour/', 'lamps.example/harbour'],
  ['https://lamps.example/harbour/reports/1893/the-first-report.html?page=2', 'lamps.example/…'],
  ['https://the-society-of-harbour-lamplighters.example', 'the-society-of-harbour-lamplighters.example'],
])('prints %s in short', (url, text) => expect(textParts(url)).toEqual([{ text, url }]));

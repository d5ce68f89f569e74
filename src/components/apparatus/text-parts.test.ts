import { expect, it } from 'vitest';
import { textParts } from './text-parts.ts';

it('leaves a text without addresses whole', () => {
  expect(textParts('Seen in the library.')).toEqual([{ text: 'Seen in the library.' }]);
});

it('leaves brackets and full stops outside the address', () => {
  expect(textParts('Seen (https://lamps.example/a) and at https://lamps.example/b.')).toEqual([
    { text: 'Seen (' },
    { text: 'https://lamps.example/a', url: 'https://lamps.example/a' },
    { text: ') and at ' },
    { text: 'https://lamps.example/b', url: 'https://lamps.example/b' },
    { text: '.' },
  ]);
});

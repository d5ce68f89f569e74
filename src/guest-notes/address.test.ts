import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VECTORS } from '../testing/injection/vectors.ts';
import { decodeLayer, encodeLayer, layerInQuery, LONGEST_LAYER } from './address.ts';
import { EMPTY_LAYER, saysSomething, type GuestNote, type Layer } from './layer.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('!~,*?\n+&#% tcnsqa1')) }),
  fc.constantFrom(...VECTORS),
);
const note: fc.Arbitrary<GuestNote> = fc
  .record({ ref: fc.constantFrom('2.4', '2.4a', 'A.1'), before: words, words, after: words, text: words })
  .filter(saysSomething);
const layer: fc.Arbitrary<Layer> = fc
  .record({ by: words, notes: fc.array(note, { maxLength: 12 }) })
  .map((one) => (one.notes.length === 0 ? EMPTY_LAYER : one));

const through = (one: Layer) =>
  decodeLayer(new URL(`https://lamps.example/teach/?list=2.4${layerInQuery(one)}`).searchParams.get('notes') ?? '');

test('every layer comes back from its address as it was', () => {
  fc.assert(
    fc.property(layer, (one) => {
      expect(through(one)).toEqual({ layer: one, problems: [] });
    }),
  );
});

test('nothing throws, whatever the address says, and what is read says something', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    words,
    layer.map(encodeLayer),
    fc.array(words).map((parts) => ['1', ...parts].join('~')),
  );
  fc.assert(
    fc.property(anything, fc.nat(), (value, cut) => {
      for (const one of [value, value.slice(0, cut % (value.length + 1))])
        expect(decodeLayer(one).layer.notes.every(saysSomething)).toBe(true);
    }),
  );
});

test('the form is readable', () => {
  const one: Layer = {
    by: 'Dr A',
    notes: [{ ref: '2.4', words: 'a just cause', before: '', after: '', text: 'Who says so? *Compare* 2.3.' }],
  };
  expect(layerInQuery(one)).toBe('&notes=1~Dr+A~2.4~~a+just+cause~~Who+says+so?+*Compare*+2.3.~1');
  expect(layerInQuery(EMPTY_LAYER)).toBe('');
});

test('an address that was cut off gives what is left and says so', () => {
  const whole = '1~Dr A~2.4~~just cause~~Why?~2.5~~~~Whole passage~2';
  expect(decodeLayer(whole).problems).toEqual([]);
  for (let end = whole.indexOf('just'); end < whole.length; end++) {
    const { layer: read, problems } = decodeLayer(whole.slice(0, end));
    expect(problems[0]?.is).toBe('cut');
    expect(read.by).toBe('Dr A');
  }
});

test('a form to come is named, and so is what is no layer', () => {
  expect(decodeLayer('2~Dr A~{}~2.4')).toEqual({
    layer: { by: 'Dr A', notes: [] },
    problems: [{ is: 'later-form', form: '2' }],
  });
  expect(decodeLayer('<script>').problems).toEqual([{ is: 'no-layer' }]);
});

test('a layer without end is read up to a limit, and the rest counted', () => {
  const value = ['1', '', ...Array.from({ length: 300 }, () => '2.4~~~~Why?'), '300'].join('~');
  const { layer: read, problems } = decodeLayer(value);
  expect(read.notes).toHaveLength(100);
  expect(problems).toEqual([{ is: 'too-much', left: 200 }]);
});

test('fields without end are cut', () => {
  const long = 'x'.repeat(1_000_000);
  const { layer: read } = decodeLayer(['1', long, '2.4', long, long, long, long, '1'].join('~'));
  expect([read, ...read.notes].flatMap((one) => Object.values(one)).filter((one) => one.length > 4_000)).toEqual([]);
  expect(read.by).toHaveLength(4_000);
});

test('fourteen notes of two sentences fit into an address', () => {
  const text =
    'Which passage says how? Look again at the last two sentences of 2.3 and compare the verbs; write down what differs.';
  const notes = Array.from({ length: 14 }, (_, at) => ({
    ref: `2.${at + 1}`,
    words: 'the state’s support for the US had already disillusioned',
    before: '',
    after: '',
    text,
  }));
  expect(layerInQuery({ by: 'Dr A. Reader', notes }).length).toBeLessThanOrEqual(LONGEST_LAYER);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, decodeList, encodeList, LONGEST_ADDRESS } from './address.ts';
import { EMPTY_LIST, itemsOf, type Item, type ReadingList } from './list.ts';

const PAGE = 'https://lamps.example/editions/lamps/teach/';
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('!~,*?\n+&#% tcnsqa1')) }),
);
const item = fc.oneof<fc.Arbitrary<Item>[]>(
  fc.record({ key: fc.constantFrom('2.4', '2.4-2.6', 'g.emir', 's.2.founding', 'x.from-later') }),
  fc.record({ key: words.filter((text) => text !== '') }),
  fc.record({ own: fc.constantFrom('text' as const, 'question' as const), text: words }),
);
const session = fc.record({ title: words, date: words, say: words, items: fc.array(item, { maxLength: 12 }) });
const list: fc.Arbitrary<ReadingList> = fc.record({
  title: words,
  by: words,
  sessions: fc.array(session, { minLength: 1, maxLength: 8 }),
});

const through = (one: ReadingList) => decodeList(new URL(addressOf(PAGE, one)).searchParams.get('list') ?? '');
const keys = (value: string) => itemsOf(decodeList(value).list).map((one) => ('key' in one ? one.key : one.text));

test('every list comes back from its address as it was', () => {
  fc.assert(
    fc.property(list, (one) => {
      expect(through(one)).toEqual({ list: one, problems: [] });
    }),
  );
});

test('nothing throws, and what is read has at least a session, whatever the address says', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    words,
    list.map(encodeList),
    fc.array(words).map((parts) => ['1', ...parts].join('~')),
  );
  fc.assert(
    fc.property(anything, fc.nat(), (value, cut) => {
      for (const one of [value, value.slice(0, cut % (value.length + 1))])
        expect(decodeList(one).list.sessions.length).toBeGreaterThan(0);
    }),
  );
});

test('the simple form is what people write', () => {
  expect(keys('1.2,2.4-2.6')).toEqual(['1.2', '2.4-2.6']);
  expect(keys(' 1.2; 2.4 – 2.6 ,, g.emir')).toEqual(['1.2', '2.4-2.6', 'g.emir']);
  const simple = decodeList('1.2,2.4-2.6').list;
  expect(encodeList(simple)).toBe('1.2,2.4-2.6');
  expect(addressOf(PAGE, simple)).toBe(`${PAGE}?list=1.2,2.4-2.6`);
});

test('an empty address is an empty list', () => {
  expect(decodeList('')).toEqual({ list: EMPTY_LIST, problems: [] });
  expect(encodeList(EMPTY_LIST)).toBe('');
});

test('an unknown item is kept as it stands', () => {
  const value = '1~T~~~~~2.4,z.later-thing,9.99~3';
  expect(keys(value)).toEqual(['2.4', 'z.later-thing', '9.99']);
  expect(encodeList(decodeList(value).list)).toBe(value);
});

test('an address that was cut off gives what is left and says so', () => {
  const whole = '1~Lamps~~Week 1~2027-01-18~Read!~2.1,2.4-2.5~Week 2~~~4.1,?Why!c then~4';
  expect(decodeList(whole).problems).toEqual([]);
  for (let end = whole.indexOf('2.1'); end < whole.length; end++) {
    const { list: read, problems } = decodeList(whole.slice(0, end));
    expect(problems[0]?.is).toBe('cut');
    expect(read.title).toBe('Lamps');
  }
  expect(decodeList('1~Lamps~~Week 1~~~2.1,2.4~5').problems).toEqual([{ is: 'cut', said: 5, read: 2 }]);
});

test('of a form to come the keys are read, and the form is named', () => {
  const { list: read, problems } = decodeList('2~Lamps~x=1~Week 1~~2.4,g.emir~{}~3.1-3.2');
  expect(problems).toEqual([{ is: 'later-form', form: '2' }]);
  expect(read.title).toBe('Lamps');
  expect(itemsOf(read)).toEqual([{ key: '2.4' }, { key: 'g.emir' }, { key: '3.1-3.2' }]);
});

test('what is no list is named, and its keys are read all the same', () => {
  expect(decodeList('<script>~2.4').problems).toEqual([{ is: 'no-list', text: '<script>' }]);
  expect(keys('<script>~2.4')).toEqual(['2.4']);
});

test('a list without end is read up to a limit, and the rest counted', () => {
  const { list: read, problems } = decodeList(Array.from({ length: 1_000 }, () => '2.4').join(','));
  expect(itemsOf(read)).toHaveLength(500);
  expect(problems).toEqual([{ is: 'too-much', left: 500 }]);
});

test('forty items in eight sessions with dates and instructions fit into an address', () => {
  const full: ReadingList = {
    title: 'Armed groups and states in South Asia: a reading list',
    by: 'Dr A. Reader',
    sessions: Array.from({ length: 8 }, (_, index) => ({
      title: `What the study says, and how firmly (${index + 1})`,
      date: `2027-0${1 + (index % 8)}-18`,
      say: 'Read before the seminar and mark each statement for which you would ask for a source.',
      items: [
        { key: `2.${index + 1}` },
        { key: `3.${index + 1}-3.${index + 2}` },
        { key: 'g.haqqani-network' },
        { key: 'q.policy-on-a-time-line' },
        { key: 'n.n-2-4-1' },
      ],
    })),
  };
  expect(itemsOf(full)).toHaveLength(40);
  expect(addressOf(PAGE, full).length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  expect(through(full).list).toEqual(full);
});

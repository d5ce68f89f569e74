import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLinks, corrected, type LinkLedger } from './check-links.ts';

const ledger: LinkLedger = {
  sites: ['https://lamps.example/editions/lamps/', 'http://localhost:4321/editions/lamps/'],
  now: {
    passages: ['1.1', '2.4', '2.5', '2.6', '2.10'],
    chapters: ['origins'],
    sections: ['origins#founding'],
    glossary: ['emir'],
    notes: ['n-1'],
  },
  moved: {
    passages: { '2.9': '2.10' },
    sections: { 'origins#start': 'origins#founding' },
    glossary: { amir: 'emir' },
    chapters: { beginnings: 'origins' },
  },
  withdrawn: { passages: { '2.8': 'Its claim stands in 2.4.' } },
  pages: ['', 'glossary/', 'notes/', 'about/', 'teach/'],
  reworded: ['2.6'],
};
const SITE = 'https://lamps.example/editions/lamps/';
const states = (text: string) =>
  checkLinks(text, ledger).map(({ state, to, why }) => [state, to ?? why].filter(Boolean).join(' '));

test.each([
  [`${SITE}p/2.4/`, 'fine'],
  [`${SITE}p/2.4`, 'fine'],
  [`${SITE}p/2.4/embed/`, 'fine'],
  ['lamps.example/editions/lamps/p/2.4/', 'fine'],
  ['http://www.lamps.example/editions/lamps/p/2.4/', 'fine'],
  ['http://localhost:4321/editions/lamps/p/2.4/', 'fine'],
  [`${SITE}p/2.4/#p2.4-p2.5`, 'fine'],
  [`${SITE}p/2.6/`, 'reworded'],
  [`${SITE}p/2.9/`, `moved ${SITE}p/2.10/`],
  [`${SITE}origins/#p2.9`, `moved ${SITE}p/2.10/`],
  [`${SITE}origins/#p2.6-p2.9`, `moved ${SITE}p/2.6/#p2.6-p2.10`],
  [`${SITE}p/2.8/`, 'withdrawn Its claim stands in 2.4.'],
  [`${SITE}p/7.7/`, 'unknown'],
  [`${SITE}p/2.4/#p2.4-p7.7`, 'unknown'],
  [`${SITE}origins/#founding`, 'fine'],
  [`${SITE}origins/#start`, `moved ${SITE}origins/#founding`],
  [`${SITE}beginnings/`, `moved ${SITE}origins/`],
  [`${SITE}glossary/#emir`, 'fine'],
  [`${SITE}glossary/#amir`, `moved ${SITE}glossary/#emir`],
  [`${SITE}glossary/#nobody`, 'unknown'],
  [`${SITE}glossary/#__proto__`, 'unknown'],
  [`${SITE}notes/#n-1`, 'fine'],
  [`${SITE}about/`, 'fine'],
  [`${SITE}teach/?list=2.4`, 'fine'],
  [`${SITE}nothing/`, 'unknown'],
  [SITE, 'fine'],
])('%s is %s', (address, state) => {
  expect(states(address)).toEqual([state]);
});

test('addresses of others and files are none', () => {
  expect(
    states(
      `https://other.example/p/2.4/ ${SITE}api/passages.json ${SITE}p/2.4/cite.bib a@lamps.example/editions/lamps/`,
    ),
  ).toEqual([]);
});

test('a text is corrected where addresses have moved, and nowhere else', () => {
  const text = `Week 1 (${SITE}p/2.9/), <a href="${SITE}p/2.4/?a=1&amp;b=2">2.4</a>; ${SITE}origins/#start.`;
  expect(corrected(text, checkLinks(text, ledger))).toBe(
    `Week 1 (${SITE}p/2.10/), <a href="${SITE}p/2.4/?a=1&amp;b=2">2.4</a>; ${SITE}origins/#founding.`,
  );
});

test('no address makes it throw, and what is found stands in the text', () => {
  const tail = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('p/2.4-#%&;:~?=')) }),
  );
  fc.assert(
    fc.property(tail, (rest) => {
      const text = `see ${SITE}${rest}`;
      for (const { start, end, written } of checkLinks(text, ledger)) expect(text.slice(start, end)).toBe(written);
    }),
  );
});

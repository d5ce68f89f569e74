import { DESK, PHONE, type Visitor } from '../visitor.ts';
import { fourth, second, third } from './subjects.ts';
import type { Sentences } from './sentences.ts';

const labels = (): (string | null)[] => [...document.querySelectorAll('.items > li .n')].map((one) => one.textContent);
const list = (): string | null => new URLSearchParams(location.search).get('list');

/** In the page: whether one has to scroll sideways. */
const isTooWide = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;

const made = `teach/?list=1~Lamps~~~~~${second},${fourth}~~~~~2`;

async function byKeys(visitor: Visitor, size: typeof DESK): Promise<void> {
  await visitor.open(`${made}&edit`, size);
  await visitor.see([second, fourth], labels);
  await visitor.run(() => document.querySelector<HTMLElement>('.grip')?.focus());
  for (const key of [' ', 'ArrowDown']) await visitor.press(key);
  await visitor.see([fourth, second], labels);
  await visitor.press(' ');
  await visitor.see('false', () => document.activeElement?.getAttribute('aria-pressed'));
  await visitor.see(false, isTooWide);
}

async function asStudent(visitor: Visitor, size: typeof DESK): Promise<void> {
  await visitor.open(`teach/?list=${second},${third}-${fourth}`, size);
  await visitor.see(1, () => document.querySelectorAll('.item-body [data-passage]').length);
  await visitor.click('.next');
  await visitor.see(2, () => document.querySelectorAll('[open] .item-body [data-passage]').length);
  await visitor.see(false, isTooWide);
}

export const teach: Sentences = {
  'rows of a reading list are moved by keys': (visitor) => byKeys(visitor, DESK),
  'rows of a reading list are moved by keys on a phone': (visitor) => byKeys(visitor, PHONE),
  'a row of a reading list is dragged': async (visitor) => {
    await visitor.open(`teach/?list=${second},${fourth}&edit`, { ...DESK, height: 1300 });
    await visitor.see([second, fourth], labels);
    const [from, to] = await visitor.run(() =>
      [...document.querySelectorAll('.grip')].map((grip) => {
        const { x, y } = grip.getBoundingClientRect();
        return { x: x + 10, y: y + 12 };
      }),
    );
    if (!from || !to) throw new Error('There are no grips.');
    await visitor.drag(from, { x: to.x + 100, y: to.y });
    await visitor.see([fourth, second], labels);
    await visitor.see(`${fourth},${second}`, list);
  },
  'students read the passages of a list in their place': (visitor) => asStudent(visitor, DESK),
  'students read the passages of a list on a phone': (visitor) => asStudent(visitor, PHONE),
};

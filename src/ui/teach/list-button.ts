/** The button that puts passages on the reading list, and then says so, with a link to the list. */
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';

const WORDS = {
  add: 'Add to reading list',
  added: 'On the reading list',
  there: 'Already on the reading list',
  notKept: 'The browser keeps no list for this site.',
  failed: 'The reading list could not be loaded. Try again.',
  open: 'Open the list',
};

/** `page` is the address of the page for teaching, `key` that of the passages on a list. */
export function listButton(page: string, key: string): HTMLElement {
  const label = make('span', {}, WORDS.add);
  const button = make('button', { class: 'btn', type: 'button' }, label);
  const group = make('span', { class: 'to-list' }, button);
  button.addEventListener('click', () => void add());
  return group;

  async function add(): Promise<void> {
    label.textContent = await outcome();
    announce(label.textContent);
    if ([WORDS.added, WORDS.there].includes(label.textContent) && group.childElementCount === 1)
      group.append(' ', make('a', { href: page }, WORDS.open));
  }
  async function outcome(): Promise<string> {
    try {
      const { addToList } = await import('./add-to-list.ts');
      return { added: WORDS.added, there: WORDS.there, 'not-kept': WORDS.notKept }[addToList(page, key)];
    } catch {
      return WORDS.failed;
    }
  }
}

/** The button that puts passages on the reading list, and then says so, with a link to the list. */
import { words } from '../../words/index.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';

/** `page` is the address of the page for teaching, `key` that of the passages on a list. */
export function listButton(page: string, key: string): HTMLElement {
  const label = make('span', {}, words.listButton.add);
  const button = make('button', { class: 'btn', type: 'button' }, label);
  const group = make('span', { class: 'to-list' }, button);
  button.addEventListener('click', () => void add());
  return group;

  async function add(): Promise<void> {
    const { said, isThere } = await outcome();
    label.textContent = said;
    announce(said);
    if (isThere && group.childElementCount === 1) group.append(' ', make('a', { href: page }, words.listButton.open));
  }
  async function outcome(): Promise<{ said: string; isThere?: true }> {
    try {
      const { addToList } = await import('./add-to-list.ts');
      const added = addToList(page, key);
      if (added === 'not-kept') return { said: words.listButton.notKept };
      return { said: added === 'added' ? words.listButton.added : words.listButton.there, isThere: true };
    } catch {
      return { said: words.listButton.failed };
    }
  }
}

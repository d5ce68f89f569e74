/** What the parts of the passage menu are made of. */
import { make } from '../shared/make.ts';

/** What the menu is about, and what it does when another end is chosen. */
export interface PanelSubject {
  /** The passages in a row, at least one. */
  passages: readonly HTMLElement[];
  /** All passages from the first on. */
  following: readonly HTMLElement[];
  /** Address of the first one's own page, here. */
  page: string;
  /** A reader wants the passages up to this reference. */
  onExtend: (last: string) => void;
}

/** Part of the menu that a reader unfolds; only one of them is open. */
export const fold = (name: string, ...content: readonly Node[]): HTMLDetailsElement =>
  make('details', { name: 'passage-menu' }, make('summary', {}, name), make('div', { class: 'menu-in' }, ...content));

/** Words that are copied as they stand. With a `name` they are shown in the type of files. */
export const output = (id: string, text: string, name?: string): HTMLElement =>
  name === undefined
    ? make('div', { id, class: 'out', hidden: true }, text)
    : make('pre', { id, class: 'out code', tabindex: '0', role: 'group', 'aria-label': name }, text);

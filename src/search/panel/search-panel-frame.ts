/** The search panel without its results: a dialog with a form, a status and a place for them. */
import { words } from '../../words/index.ts';
import { button, el } from '../answers/search-view.ts';

export interface PanelFrame {
  dialog: HTMLDialogElement;
  field: HTMLInputElement;
  status: HTMLElement;
  results: HTMLElement;
}

/** @param page Address of the search page, to which the form leads. */
export function panelFrame(page: string): PanelFrame {
  const field = wordsField();
  const status = el('p', 'search-status');
  status.setAttribute('role', 'status');
  const results = el('div', 'search-groups');
  const close = button('×', () => dialog.close(), 'x');
  close.setAttribute('aria-label', words.search.close);
  const label = el('label', 'vh', words.search.panel);
  label.htmlFor = field.id;
  const form = el('form', 'search-dialog-form', label, field, close);
  form.action = page;
  form.setAttribute('role', 'search');
  const dialog = el('dialog', 'panel search-dialog', form, status, results);
  dialog.setAttribute('aria-label', words.search.panel);
  return { dialog, field, status, results };
}

const wordsField = (): HTMLInputElement =>
  Object.assign(el('input'), {
    type: 'search',
    name: 'q',
    id: 'search-panel-words',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });

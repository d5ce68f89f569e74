/** What a list becomes: a link, a student’s view, files. What makes files is loaded when somebody wants one. */
import { addressOf, LONGEST_ADDRESS } from '../../reading-list/address.ts';
import { itemsOf } from '../../reading-list/list.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { copyButton } from '../passage/copy-button.ts';
import { publishedAddress } from '../passage/citation-forms.ts';
import { FILES, type FileId } from './files.ts';
import { TEACH } from './words.ts';
import type { Workshop } from './workshop.ts';

export interface OutPanel {
  nodes: Node[];
  refresh: () => void;
}

export function outPanel(workshop: Workshop): OutPanel {
  const link = make('a', { id: 'list-link', class: 'out' });
  const students = make('a', { class: 'btn' }, TEACH.studentsView);
  const warning = make('p', { class: 'warn', role: 'status' });
  const status = make('p', { class: 'hint', role: 'status' });
  const files = make(
    'dl',
    { class: 'exports' },
    ...Object.entries(FILES).map(([group, all]) =>
      make('div', {}, make('dt', {}, group), make('dd', {}, ...all.map(({ id, name }) => fileButton(id, name)))),
    ),
  );
  const rest = make(
    'div',
    { class: 'link-field' },
    link,
    make('p', { class: 'list-tools' }, copyButton('list-link', TEACH.link, TEACH.copyLink), students),
    warning,
  );

  function fileButton(id: FileId, name: string): HTMLElement {
    const button = make('button', { class: 'link-btn', type: 'button', 'data-file': id }, name);
    button.addEventListener('click', () => void give(id, name));
    return button;
  }

  async function give(id: FileId, name: string): Promise<void> {
    status.textContent = TEACH.making;
    try {
      const { makeFile } = await import('./make-file.ts');
      const { bytes, type, name: file } = await makeFile(id, workshop.list, workshop.lookup, link.href);
      const address = URL.createObjectURL(new Blob([bytes], { type }));
      make('a', { href: address, download: file }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      status.textContent = TEACH.made(name);
    } catch {
      status.textContent = TEACH.notMade;
      announce(TEACH.notMade);
    }
  }

  function refresh(): void {
    const isThere = itemsOf(workshop.list).length > 0;
    for (const part of [rest, files]) part.hidden = !isThere;
    const address = addressOf(publishedAddress(), workshop.list);
    link.href = address;
    link.textContent = address;
    students.href = addressOf(location.pathname, workshop.list);
    const words = address.length > LONGEST_ADDRESS ? TEACH.tooLong(address.length, LONGEST_ADDRESS) : '';
    if (warning.textContent !== words) warning.textContent = words;
  }

  return { nodes: [rest, files, status], refresh };
}

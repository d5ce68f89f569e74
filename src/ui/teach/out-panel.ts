/** What a list becomes: a link, a student’s view, files. What makes files is loaded when somebody wants one. */
import { layerInQuery, LONGEST_LAYER } from '../../guest-notes/address.ts';
import { addressOf, LONGEST_ADDRESS } from '../../reading-list/address.ts';
import { itemsOf } from '../../reading-list/list.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { copyButton } from '../passage/copy-button.ts';
import { publishedAddress } from '../passage/citation-forms.ts';
import { FILES, type FileId } from './files.ts';
import { layerForAddress } from './layer-in-address.ts';
import type { Workshop } from './workshop.ts';

export interface OutPanel {
  nodes: Node[];
  refresh: () => void;
}

export function outPanel(workshop: Workshop): OutPanel {
  const link = make('a', { id: 'list-link', class: 'out' });
  const students = make('a', { class: 'btn' }, words.listMaker.studentsView);
  const warning = make('p', { class: 'warn', role: 'status' });
  const status = make('p', { class: 'hint', role: 'status' });
  const files = make(
    'dl',
    { class: 'exports' },
    ...FILES.map(({ group, files: all }) =>
      make('div', {}, make('dt', {}, group), make('dd', {}, ...all.map(({ id, name }) => fileButton(id, name)))),
    ),
  );
  const rest = make(
    'div',
    { class: 'link-field' },
    link,
    make(
      'p',
      { class: 'list-tools' },
      copyButton('list-link', words.listMaker.link, words.listMaker.copyLink),
      students,
    ),
    warning,
  );

  function fileButton(id: FileId, name: string): HTMLElement {
    const button = make('button', { class: 'link-btn', type: 'button', 'data-file': id }, name);
    button.addEventListener('click', () => void give(id, name));
    return button;
  }

  async function give(id: FileId, name: string): Promise<void> {
    status.textContent = words.listMaker.making;
    try {
      const { makeFile } = await import('./make-file.ts');
      const { bytes, type, name: file } = await makeFile(id, workshop, link.href);
      const address = URL.createObjectURL(new Blob([bytes], { type }));
      make('a', { href: address, download: file }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      status.textContent = say(words.listMaker.made, { name });
    } catch {
      status.textContent = words.listMaker.notMade;
      announce(words.listMaker.notMade);
    }
  }

  function refresh(): void {
    const hasNotes = workshop.layer.notes.length > 0;
    const isThere = itemsOf(workshop.list).length > 0 || hasNotes;
    for (const part of [rest, files]) part.hidden = !isThere;
    files.querySelector('div:has([data-file="jsonld"])')?.toggleAttribute('hidden', !hasNotes);
    const { length } = layerInQuery(workshop.layer);
    const notes = layerForAddress(workshop.layer);
    const list = addressOf(publishedAddress(), workshop.list);
    const address = list + notes;
    link.href = address;
    link.textContent = address;
    students.href = addressOf(location.pathname, workshop.list) + notes;
    const said = [
      list.length > LONGEST_ADDRESS ? say(words.listMaker.tooLong, { length: list.length, most: LONGEST_ADDRESS }) : '',
      length > LONGEST_LAYER ? say(words.noteMaker.tooLong, { length, most: LONGEST_LAYER }) : '',
    ]
      .join(' ')
      .trim();
    if (warning.textContent !== said) warning.textContent = said;
  }

  return { nodes: [rest, files, status], refresh };
}

/** What is done with all notes: files of them, out and in, and an end. */
import { merge } from '../../own-notes/merge.ts';
import { MOST_OWN_NOTES, type OwnNote } from '../../own-notes/note.ts';
import type { ReadNotes } from '../../own-notes/read-notes.ts';
import { words } from '../../words/index.ts';
import { counted } from '../../words/say.ts';
import { make } from '../shared/make.ts';
import { faultInWords } from './fault-words.ts';
import { allNotes, changeNotes, StoreFault } from './store.ts';

interface Subject {
  root: HTMLElement;
  notes: () => readonly OwnNote[];
  say: (text: string, undo?: () => Promise<void>) => void;
  change: (
    put: readonly OwnNote[],
    remove: readonly string[],
    said: string,
    undo?: () => Promise<void>,
  ) => Promise<void>;
}

const TYPES = { jsonld: 'application/ld+json', md: 'text/markdown' } as const;
/** Larger files than this are not read at all: text takes several times its size. */
const MOST_BYTES = 200_000_000;

export function notesTools({ root, notes, say, change }: Subject): { nodes: Node[]; refresh: () => void } {
  const { page = '' } = root.dataset;
  const out = [outButton('jsonld', 'JSON-LD'), outButton('md', 'Markdown')];
  const file = make('input', {
    id: 'own-file',
    type: 'file',
    accept: '.jsonld,.json,.md,.markdown,.txt',
    'aria-describedby': 'own-file-hint',
  });
  file.addEventListener('change', () => void take(file.files?.[0]).finally(() => (file.value = '')));
  const end = make('button', { class: 'btn', type: 'button', 'data-delete-all': true }, words.myNotes.deleteAll);
  const question = make('p', { class: 'own-tools', hidden: true });
  end.addEventListener('click', ask);
  const save = make(
    'section',
    {},
    make('h2', {}, words.myNotes.save),
    make('p', {}, words.myNotes.saveHint),
    make('p', { class: 'own-tools' }, ...out),
  );
  const all = make('section', {}, make('h2', {}, words.myNotes.end), make('p', { class: 'own-tools' }, end), question);
  const intake = make(
    'section',
    {},
    make('h2', {}, words.myNotes.take),
    make('p', { id: 'own-file-hint' }, words.myNotes.takeHint),
    make('p', {}, make('label', { for: 'own-file' }, words.myNotes.file), ' ', file),
  );
  return {
    nodes: [save, intake, all],
    refresh: () => {
      for (const part of [save, all]) part.hidden = notes().length === 0;
    },
  };

  function outButton(form: keyof typeof TYPES, name: string): HTMLElement {
    const button = make('button', { class: 'btn', type: 'button', 'data-file': form }, name);
    button.addEventListener('click', () => void give(form).catch(() => say(words.ownNotes.failed)));
    return button;
  }

  async function give(form: keyof typeof TYPES): Promise<void> {
    const { site = '', title = '' } = root.dataset;
    const source = { site, address: new URL(page, location.href).href, label: title };
    const sorted = [...notes()].sort((a, b) =>
      a.created < b.created || (a.created === b.created && a.id < b.id) ? -1 : 1,
    );
    const [{ annotationsOf }, { markdownOf }] = await Promise.all([
      import('../../own-notes/annotations.ts'),
      import('../../own-notes/markdown.ts'),
    ]);
    const text =
      form === 'md' ? markdownOf(sorted, source) : `${JSON.stringify(annotationsOf(sorted, source), null, 2)}\n`;
    const address = URL.createObjectURL(new Blob([text], { type: `${TYPES[form]};charset=utf-8` }));
    make('a', { href: address, download: `my-notes.${form}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    say(words.myNotes.saved);
  }

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) {
      say(words.myNotes.tooLarge);
      return;
    }
    try {
      const { notesFromFile } = await import('../../own-notes/file.ts');
      const read = notesFromFile(await chosen.text());
      const { put, added, renewed, there } = merge(await allNotes(page), read.notes);
      if (put.length > 0) await changeNotes(page, put);
      say([...outcome({ added, renewed, there }), ...wanting(read)].join(' ') || words.myNotes.nothingRead);
    } catch (error) {
      say(error instanceof StoreFault ? faultInWords(error) : words.myNotes.notRead);
    }
  }

  /** A question first, and a way back after. */
  function ask(): void {
    const yes = make('button', { class: 'btn', type: 'button', 'data-delete': true }, words.myNotes.deleteYes);
    const no = make('button', { class: 'btn', type: 'button' }, words.myNotes.deleteNo);
    question.replaceChildren(counted(words.myNotes.deleteQuestion, { count: notes().length }), yes, no);
    question.hidden = false;
    no.focus();
    no.addEventListener('click', () => {
      question.hidden = true;
      end.focus();
    });
    yes.addEventListener('click', () => {
      const before = [...notes()];
      question.hidden = true;
      void change(
        [],
        before.map(({ id }) => id),
        words.myNotes.deleted,
        () => change(before, [], words.myNotes.back),
      );
    });
  }
}

const outcome = (counts: { added: number; renewed: number; there: number }): string[] =>
  (['added', 'renewed', 'there'] as const).flatMap((name) =>
    counts[name] === 0 ? [] : [counted(words.myNotes.outcome[name], { count: counts[name] })],
  );

/** What of a file was not taken, and why. */
function wanting({ left, tooMany, shortened, isBroken, isLater }: ReadNotes): string[] {
  return [
    ...(isBroken ? [words.myNotes.broken] : []),
    ...(isLater ? [words.myNotes.later] : []),
    ...(left > 0 ? [counted(words.myNotes.left, { count: left })] : []),
    ...(tooMany > 0 ? [counted(words.myNotes.tooMany, { count: tooMany, most: MOST_OWN_NOTES })] : []),
    ...(shortened > 0 ? [counted(words.myNotes.shortened, { count: shortened })] : []),
  ];
}

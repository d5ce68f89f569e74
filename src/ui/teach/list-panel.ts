/** The list itself: title, sessions, rows, each with its buttons. It is made anew at every change but typing. */
import { joined, split } from '../../reading-list/choose.ts';
import {
  added,
  addedSession,
  movedTo,
  replaced,
  stepFrom,
  withoutSession,
  withSession,
  type Item,
  type Place,
  type Session,
} from '../../reading-list/list.ts';
import { countsOf, resolveList, type Resolved, type ResolvedSession } from '../../reading-list/resolve.ts';
import { countsInWords, fateOf, labelOf, sessionName } from '../../reading-list/words.ts';
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { make } from '../shared/make.ts';
import { grip } from './grip.ts';
import { mark, type Workshop } from './workshop.ts';

export function listPanel(workshop: Workshop): Node[] {
  const { list, lookup } = workshop;
  const sessions = resolveList(list, lookup);
  const title = field(
    'input',
    { class: 'list-title', 'aria-label': words.listMaker.listTitle, placeholder: words.readingList.untitled },
    list.title,
    (text) => workshop.type({ ...workshop.list, title: text }),
  );
  const by = field(
    'input',
    { class: 'list-by', 'aria-label': words.listMaker.by, placeholder: words.listMaker.by },
    list.by,
    (text) => workshop.type({ ...workshop.list, by: text }),
  );
  const counts = make(
    'p',
    { class: 'counts' },
    countsInWords(
      countsOf(
        sessions.flatMap(({ items }) => items),
        lookup,
      ),
    ),
  );
  const isBare = sessions.every(({ items }) => items.length === 0);
  return [
    title,
    by,
    counts,
    ...(isBare ? [make('p', { class: 'hint' }, words.listMaker.nothing)] : []),
    ...sessions.map((session, index) => sessionPart(workshop, session, index)),
    make(
      'p',
      { class: 'add-line' },
      action(words.listMaker.newSession, '', 'new-session', () => {
        const last = workshop.list.sessions.length;
        workshop.change(addedSession(workshop.list), { focus: `${last}.title`, said: sessionName(last + 1) });
        workshop.aim(last);
      }),
    ),
  ];
}

type FieldName = 'input' | 'textarea';

function field(
  name: FieldName,
  attributes: Record<string, string>,
  value: string,
  typed: (text: string) => void,
): HTMLElement {
  const element = make(name, attributes);
  element.value = value;
  element.addEventListener('input', () => typed(element.value));
  return element;
}

/** A button of words; those who hear it are told what it is about. */
function action(label: string, about: string, focus: string, act: () => void): HTMLElement {
  const button = make('button', { class: 'link-btn', type: 'button', 'data-focus': focus }, label);
  if (about) button.append(make('span', { class: 'vh' }, about));
  button.addEventListener('click', act);
  return button;
}

function sessionPart(workshop: Workshop, session: ResolvedSession, index: number): HTMLElement {
  const number = index + 1;
  const type = (change: Partial<Session>) => workshop.type(withSession(workshop.list, index, change));
  const add = (item: Item) => {
    const at = workshop.list.sessions[index]?.items.length ?? 0;
    workshop.change(added(workshop.list, [item], index), { focus: mark({ session: index, item: at }, 'own') });
  };
  return make(
    'section',
    { class: 'session', 'aria-label': sessionName(number), 'data-session': String(index) },
    make(
      'div',
      { class: 's-head' },
      make('span', { class: 's-n', 'aria-hidden': 'true' }, String(number)),
      field(
        'input',
        {
          class: 's-title',
          'aria-label': say(words.listMaker.titleOf, { number }),
          placeholder: words.listMaker.title,
          'data-focus': `${index}.title`,
        },
        session.title,
        (title) => type({ title }),
      ),
      field(
        'input',
        { class: 's-date', placeholder: words.listMaker.date, 'aria-label': say(words.listMaker.dateOf, { number }) },
        session.date,
        (date) => type({ date }),
      ),
    ),
    field(
      'textarea',
      {
        class: 's-say',
        'aria-label': say(words.listMaker.sayOf, { number }),
        placeholder: words.listMaker.say,
        rows: '2',
      },
      session.say,
      (say) => type({ say }),
    ),
    make(
      'ol',
      { class: 'items' },
      ...session.items.map((item, at) => row(workshop, item, { session: index, item: at })),
    ),
    make(
      'p',
      { class: 'add-line' },
      action(words.listMaker.addText, say(words.listMaker.toSession, { number }), `${index}.text`, () =>
        add({ own: 'text', text: '' }),
      ),
      action(words.listMaker.addQuestion, say(words.listMaker.toSession, { number }), `${index}.question`, () =>
        add({ own: 'question', text: '' }),
      ),
      ...(workshop.list.sessions.length > 1
        ? [
            action(words.listMaker.removeSession, say(words.listMaker.ofSession, { number }), `${index}.remove`, () =>
              workshop.change(withoutSession(workshop.list, index), {
                said: say(words.listMaker.removed, { name: sessionName(number) }),
              }),
            ),
          ]
        : []),
    ),
  );
}

function row(workshop: Workshop, item: Resolved, place: Place): HTMLElement {
  const { lookup, list } = workshop;
  const name = item.number || item.title.slice(0, 40) || labelOf(item);
  const step = (by: 1 | -1, what: string) => {
    const to = stepFrom(workshop.list, place, by);
    if (to) workshop.change(movedTo(workshop.list, place, to), { focus: mark(to, what) });
  };
  const facts = [item.detail, item.words > 0 ? counted(words.counts.words, { count: item.words }) : '']
    .filter(Boolean)
    .join(' · ');
  const fate = fateOf(item);
  const join = joined(list, place, lookup);
  const button = (label: string, what: string, act: () => void) =>
    action(label, say(words.listMaker.ofRow, { name }), mark(place, what), act);
  return make(
    'li',
    { 'data-place': `${place.session}.${place.item}`, 'data-kind': item.kind },
    grip(workshop, place, name),
    make('span', { class: 'n' }, labelOf(item)),
    make(
      'span',
      { class: 'body' },
      ...('own' in item.item ? [ownField(workshop, item.item, place)] : [make('span', { class: 'what' }, item.title)]),
      ...(facts && !('own' in item.item) ? [make('span', { class: 'meta2' }, facts)] : []),
      ...(fate === undefined ? [] : [make('span', { class: 'fate' }, fate)]),
    ),
    make(
      'span',
      { class: 'row-do' },
      ...(item.passages.length > 1 && item.kind !== 'unknown'
        ? [
            button(words.listMaker.split, 'split', () =>
              workshop.change(split(workshop.list, place, lookup), { focus: mark(place, 'up') }),
            ),
          ]
        : []),
      ...(join
        ? [button(words.listMaker.join, 'join', () => workshop.change(join, { focus: mark(place, 'up') }))]
        : []),
      button(words.listMaker.up, 'up', () => step(-1, 'up')),
      button(words.listMaker.down, 'down', () => step(1, 'down')),
      button(words.listMaker.remove, 'remove', () =>
        workshop.change(replaced(workshop.list, place), {
          focus: mark(place, 'remove'),
          said: say(words.listMaker.removed, { name }),
        }),
      ),
    ),
  );
}

function ownField(workshop: Workshop, item: Extract<Item, { own: string }>, place: Place): HTMLElement {
  const label = item.own === 'text' ? words.listMaker.ownText : words.listMaker.ownQuestion;
  return field(
    'textarea',
    { class: 'own', rows: '2', 'aria-label': label, placeholder: label, 'data-focus': mark(place, 'own') },
    item.text,
    (text) => workshop.type(replaced(workshop.list, place, [{ ...item, text }])),
  );
}

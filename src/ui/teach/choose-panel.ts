/** The contents of the edition as boxes to choose from: chapters, sections, passages and the things of the apparatus. */
import { WORDS_A_MINUTE } from '../../model/reading-time.ts';
import {
  chapterKey,
  sectionKey,
  THING_KINDS,
  type ListedChapter,
  type ListedThing,
} from '../../reading-list/catalogue.ts';
import { chosenPassages, withAll, withoutAll, withoutKey } from '../../reading-list/choose.ts';
import { added, hasKey } from '../../reading-list/list.ts';
import { sessionName } from '../../reading-list/words.ts';
import { language, words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { make } from '../shared/make.ts';
import type { Workshop } from './workshop.ts';

/** As many matches as are shown at once. */
const MOST = 50;

/** Something that shows what is chosen. */
type Refresh = (chosen: ReadonlySet<string>) => void;

export interface ChoosePanel {
  nodes: Node[];
  refresh: () => void;
}

export function choosePanel(workshop: Workshop): ChoosePanel {
  const { lookup } = workshop;
  const { catalogue } = lookup;
  const shown = new Set<Refresh>();
  const found = new Set<Refresh>();

  const target = make('select', { id: 'list-target' });
  const aim = make('p', { class: 'aim' }, make('label', { for: 'list-target' }, words.listMaker.addTo), target);
  target.addEventListener('change', () => workshop.aim(target.selectedIndex));

  const field = make('input', {
    class: 'find',
    type: 'search',
    'aria-label': words.listMaker.find,
    placeholder: words.listMaker.find,
  });
  const status = make('p', { class: 'hint', role: 'status' });
  const matches = make('div', { class: 'pick-in', hidden: true });
  const contents = make('ol', { class: 'pick' });
  field.addEventListener('input', find);

  contents.append(
    ...catalogue.chapters.map((chapter) =>
      folded(chapter.number, chapter.title, chapter.passages.length, chapter.passages, () => chapterBoxes(chapter)),
    ),
    ...Object.values(THING_KINDS)
      .map((kind) => [words.listMaker.groups[kind], catalogue.things[kind]] as const)
      .filter(([, things]) => things.length > 0)
      .map(([name, things]) =>
        folded('', name, things.length, undefined, () => things.map((thing) => thingBox(thing, shown)), things),
      ),
  );

  function refresh(): void {
    const chosen = chosenPassages(workshop.list, lookup);
    for (const show of [...shown, ...found]) show(chosen);
    const { sessions } = workshop.list;
    aim.hidden = sessions.length < 2;
    target.replaceChildren(
      ...sessions.map(({ title }, index) =>
        make(
          'option',
          {},
          title ? say(words.readingList.sessionTitled, { number: index + 1, title }) : sessionName(index + 1),
        ),
      ),
    );
    target.selectedIndex = workshop.session;
  }

  /** A row that unfolds; its boxes are made when it does. */
  function folded(
    number: string,
    title: string,
    all: number,
    passages: readonly string[] | undefined,
    boxes: () => HTMLElement[],
    things: readonly ListedThing[] = [],
  ): HTMLElement {
    const facts = make('small', {});
    const inside = make('div', { class: 'pick-in' });
    const details = make(
      'details',
      {},
      make('summary', {}, make('span', { class: 'n' }, number), ` ${title} `, facts),
      inside,
    );
    details.addEventListener('toggle', () => {
      if (!details.open || inside.hasChildNodes()) return;
      inside.append(...boxes());
      refresh();
    });
    const minutes = Math.max(1, Math.round(lookup.wordsOf(passages ?? []) / WORDS_A_MINUTE));
    shown.add((chosen) => {
      const some = passages
        ? passages.filter((ref) => chosen.has(ref)).length
        : things.filter(({ key }) => hasKey(workshop.list, key)).length;
      facts.textContent =
        some > 0
          ? say(words.listMaker.chosen, { some, all })
          : passages
            ? counted(words.listMaker.contents, { count: all, minutes })
            : all.toLocaleString(language);
    });
    return make('li', {}, details);
  }

  function chapterBoxes({ number, sections, passages }: ListedChapter): HTMLElement[] {
    const inSections = new Set(sections.flatMap((section) => section.passages));
    return [
      wholeBox(chapterKey(number), words.listMaker.wholeChapter, passages),
      ...passages.filter((ref) => !inSections.has(ref)).map((ref) => passageBox(ref, shown)),
      ...sections
        .filter((section) => section.passages.length > 0)
        .flatMap((section) => [
          wholeBox(sectionKey(number, section.id), section.title, section.passages),
          ...section.passages.map((ref) => passageBox(ref, shown)),
        ]),
    ];
  }

  function wholeBox(key: string, title: string, passages: readonly string[]): HTMLElement {
    const part = make('span', { class: 'vh' }, words.listMaker.inPart);
    const length = lookup.wordsOf(passages).toLocaleString(language);
    const { label, box } = boxWith('sec', make('span', {}, title, part), make('small', {}, length));
    box.addEventListener('change', () => {
      const { list, session } = workshop;
      workshop.change(box.checked ? withAll(list, key, passages, lookup, session) : withoutAll(list, passages, lookup));
    });
    shown.add((chosen) => {
      const some = passages.filter((ref) => chosen.has(ref)).length;
      box.checked = some === passages.length;
      box.indeterminate = some > 0 && !box.checked;
      part.hidden = !box.indeterminate;
    });
    return label;
  }

  function passageBox(ref: string, into: Set<Refresh>): HTMLElement {
    const passage = lookup.passage(ref);
    const { label, box } = boxWith(
      'one',
      make('span', { class: 'n' }, ref),
      make('span', { class: 'first' }, passage?.first ?? ''),
      make('small', {}, String(passage?.words ?? 0)),
    );
    box.addEventListener('change', () => toggle(box.checked, ref));
    into.add((chosen) => (box.checked = chosen.has(ref)));
    return label;
  }

  function thingBox({ key, title, detail }: ListedThing, into: Set<Refresh>): HTMLElement {
    const { label, box } = boxWith('thing', make('span', {}, title), make('small', {}, detail));
    box.addEventListener('change', () => toggle(box.checked, key));
    into.add(() => (box.checked = hasKey(workshop.list, key)));
    return label;
  }

  function toggle(isOn: boolean, key: string): void {
    const { list, session } = workshop;
    workshop.change(isOn ? added(list, [{ key }], session) : withoutKey(list, key, lookup));
  }

  function find(): void {
    const sought = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const isOff = field.value.trim().length < 2;
    contents.hidden = !isOff;
    matches.hidden = isOff;
    found.clear();
    status.textContent = '';
    if (isOff) return;
    const fits = (...texts: readonly string[]) => {
      const text = texts.join(' ').toLowerCase();
      return sought.every((word) => text.includes(word));
    };
    const passages = catalogue.passages.filter(({ ref, first }) => fits(ref, first, lookup.placeOf(ref)));
    const things = Object.values(catalogue.things)
      .flat()
      .filter(({ title, detail }) => fits(title, detail));
    const boxes = [
      ...passages.map(
        ({ ref }) =>
          () =>
            passageBox(ref, found),
      ),
      ...things.map((thing) => () => thingBox(thing, found)),
    ];
    matches.replaceChildren(...boxes.slice(0, MOST).map((box) => box()));
    status.textContent =
      boxes.length > MOST
        ? say(words.listMaker.someMatches, { count: boxes.length, shown: MOST })
        : counted(words.listMaker.matches, { count: boxes.length });
    refresh();
  }

  return { nodes: [aim, field, status, matches, contents], refresh };
}

function boxWith(name: string, ...content: readonly Node[]): { label: HTMLElement; box: HTMLInputElement } {
  const box = make('input', { class: 'tick', type: 'checkbox' });
  return { label: make('label', { class: name }, box, ...content), box };
}

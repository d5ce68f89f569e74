/** The part of the passage menu that cites: two choices, what is cited and how; the citation; and what can be done with it. */
import { words } from '../../words/index.ts';
import { parts, say } from '../../words/say.ts';
import type { WorkForms } from '../../exports/cite/forms.ts';
import { fill, type PlaceWords } from '../../exports/cite/template.ts';
import { nodesOf, type CitationForms } from './citation-forms.ts';
import { readChoice, storeChoice, type CitationChoice } from './citation-choice.ts';
import { copyButton } from './copy-button.ts';
import { dataUrl, make } from '../shared/make.ts';
import { fold, output } from './panel-parts.ts';

export function citing(forms: CitationForms, place: PlaceWords): HTMLElement {
  const result = make('div', { class: 'menu-result' });
  const styles = make('select', { id: 'menu-style' });
  let choice = readChoice();
  const works = Object.entries(forms.works).map(([work, { name }]) => {
    const input = make('input', { type: 'radio', name: 'menu-work', value: work });
    input.checked = work === choice.work;
    return make('label', {}, input, make('span', {}, name));
  });
  const show = (changed: Partial<CitationChoice>): void => {
    choice = { ...choice, ...changed };
    const work = forms.works[choice.work];
    styles.replaceChildren(...styleOptions(work, choice.style));
    result.replaceChildren(...citation(work, styles.value, place, forms.chapters));
  };
  const section = fold(
    words.passageMenu.cite,
    make('div', { class: 'seg', role: 'group', 'aria-label': words.passageMenu.what }, ...works),
    make('p', { class: 'menu-choice' }, make('label', { for: 'menu-style' }, words.passageMenu.style), styles),
    result,
  );
  section.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) show({ work: target.value === 'study' ? 'study' : 'edition' });
    else show({ style: styles.value });
    storeChoice(choice);
  });
  show({});
  return section;
}

function styleOptions({ styles, files }: WorkForms, chosen: string): HTMLElement[] {
  const option = (value: string, name: string) => make('option', { value }, name);
  const groups = [
    make('optgroup', { label: words.passageMenu.inList }, ...styles.map(({ id, name }) => option(id, name))),
    make(
      'optgroup',
      { label: words.passageMenu.forManager },
      ...files.map(({ extension, name }) => option(extension, name)),
    ),
  ];
  const isKnown = [...styles.map(({ id }) => id), ...files.map(({ extension }) => extension)].includes(chosen);
  for (const known of groups.flatMap((group) => [...group.querySelectorAll('option')]))
    if (known.value === chosen || (!isKnown && known.value === styles[0]?.id)) known.defaultSelected = true;
  return groups;
}

function citation(work: WorkForms, chosen: string, place: PlaceWords, chapters: CitationForms['chapters']): Node[] {
  const file = work.files.find(({ extension }) => extension === chosen);
  if (file) {
    const chapterTitle = chapters[parseInt(place.range)]?.[file.extension] ?? '';
    const text = fill(file.text, { ...place, chapterTitle });
    const [href, download] = [dataUrl(file.type, text), `${fill(work.key, place)}.${file.extension}`];
    return [
      output('menu-citation', text.trim(), file.name),
      make(
        'div',
        { class: 'menu-buttons' },
        copyButton('menu-citation', file.name, say(words.passageMenu.copyFile, { format: file.name })),
        make('a', { class: 'btn', href, download }, words.passageMenu.download),
      ),
    ];
  }
  const style = work.styles.find(({ id }) => id === chosen) ?? work.styles[0];
  if (!style) return [];
  const inText = style.inText && fill(style.inText, place);
  return [
    make('div', { id: 'menu-citation', class: 'out' }, ...nodesOf(style.runs, place)),
    inText
      ? make(
          'p',
          { class: 'menu-in-text' },
          ...parts(words.passageMenu.inText).map(({ run }) => run ?? make('span', { id: 'menu-in-text' }, inText)),
        )
      : undefined,
    make(
      'div',
      { class: 'menu-buttons' },
      copyButton(
        'menu-citation',
        say(words.passageMenu.citationName, { style: style.name }),
        words.passageMenu.copyCitation,
      ),
      inText
        ? copyButton(
            'menu-in-text',
            say(words.passageMenu.inTextName, { style: style.name }),
            words.passageMenu.copyInText,
          )
        : undefined,
    ),
  ].filter((node) => node !== undefined);
}

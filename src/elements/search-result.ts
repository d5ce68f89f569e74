/** Builds what the search page shows, node by node: nothing that was indexed is read as markup. */
import { excerptNodes, withEllipses } from './excerpt.ts';
import { KINDS, type Hit } from './search-hits.ts';

/**
 * `<li class="result" data-kind="passage"><p class="result-head"><a href="…">2.4 The founding</a> <span
 * class="result-kind">Passage</span> <span class="result-page">…</span></p><p class="result-text">…</p></li>`
 */
export function resultItem({ title, page, url, kind, excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'result';
  item.dataset['kind'] = kind;
  const head = withClass('p', 'result-head');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const label = withClass('span', 'result-kind');
  label.textContent = KINDS[kind].one;
  head.append(link, ' ', label);
  if (page) {
    const where = withClass('span', 'result-page');
    where.textContent = page;
    head.append(' ', where);
  }
  const text = withClass('p', 'result-text');
  text.append(...excerptNodes(withEllipses(excerpt)));
  item.append(head, text);
  return item;
}

/** A button that shows the next hits. */
export function moreButton(count: number, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.dataset['more'] = '';
  button.textContent = `Show ${count} more`;
  button.addEventListener('click', act);
  return button;
}

function withClass(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  return element;
}

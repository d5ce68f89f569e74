/** Where in the page the hits of a search stand. */
import { runsIn, type Run } from '../meaning/runs.ts';

/** What search finds on a page, and what stands inside it without belonging to its words. */
const UNITS = '[data-passage], [data-note] .note-body, [data-item]';
const ASIDE = '.note-ref, [data-footnote-ref], .vh, .self-link, [aria-hidden="true"], script';

/** Ranges of all hits in the text of the page, in its order; at least those in `target`. */
export function rangesOf(runs: readonly Run[], target: Element): Range[] {
  const units = [...document.querySelectorAll('main :is(' + UNITS + ')')];
  const all = units.some((unit) => unit.contains(target) || target.contains(unit)) ? units : [target];
  return all.flatMap((unit) => rangesIn(unit, runs));
}

function rangesIn(unit: Element, runs: readonly Run[]): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const point = (offset: number, isEnd: boolean): [Text, number] | undefined => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
    return found && [found.node, offset - found.start];
  };
  return runsIn(text, runs).flatMap(({ start, end }) => {
    const [from, to] = [point(start, false), point(end, true)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}

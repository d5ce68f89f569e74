import type { Drawing, LabelBox } from '../drawing.ts';
import { STATUSES } from '../../edition/labels.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { element, link, round } from '../svg.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { EvidenceData, EvidencePassage, EvidenceWork } from './data.ts';
import { statusSign } from './sign.ts';

const WIDTH = 960;
const ROW = 24;
const NAMES = 190;
/** A cell holds a sign and a figure beside it, and is large enough to be hit. */
const CELL = 24;
/** Between chapters. */
const BREAK = 7;
/** Names of chapters, numbers of passages. */
const HEAD = 44;
const FOOT = 28;

interface Column {
  passage: EvidencePassage;
  /** Its left edge. */
  x: number;
}

/**
 * Works down, passages across: a sign where a passage cites a work. Passages that cite none are hatched. Where the passages
 * do not fit side by side, another matrix of the same works follows below.
 */
export function evidenceMatrix(data: EvidenceData): Drawing {
  const sheets = sheetsOf(data.passages);
  const height = HEAD + data.works.length * ROW + FOOT;
  const drawn = sheets.map((columns, index) => sheet(data, columns, index * (height + 24)));
  return {
    width: WIDTH,
    height: sheets.length * (height + 24) - 24,
    markup:
      element(
        'pattern',
        { id: 'evidence-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
        element('path', { class: 'hatch', d: 'M-1 5L5 -1M3 9L9 3' }),
      ) + drawn.map(({ markup }) => markup).join(''),
    labels: drawn.flatMap(({ labels }) => labels),
  };
}

/** The passages in runs that fit side by side, with their places. */
function sheetsOf(passages: readonly EvidencePassage[]): Column[][] {
  const sheets: Column[][] = [];
  let x = NAMES;
  let last: EvidencePassage | undefined;
  for (const passage of passages) {
    let columns = sheets.at(-1);
    if (columns && last && last.chapter !== passage.chapter) x += BREAK;
    if (!columns || x + CELL > WIDTH) {
      columns = [];
      sheets.push(columns);
      x = NAMES;
    }
    columns.push({ passage, x });
    x += CELL;
    last = passage;
  }
  return sheets;
}

function sheet(
  { works }: EvidenceData,
  columns: readonly Column[],
  top: number,
): { markup: string; labels: LabelBox[] } {
  const labels: LabelBox[] = [];
  const body = top + HEAD;
  const bottom = body + works.length * ROW;
  const right = (columns.at(-1)?.x ?? NAMES) + CELL;
  const parts: string[] = [];
  const put = (text: string, x: number, y: number, className: string, anchor?: 'middle'): string => {
    const width = textWidth(text, SIZE, className.includes('strong') ? 600 : 400);
    labels.push({ text, x: anchor ? x - width / 2 : x, y, width, height: labelHeight(1) });
    return label([text], x, y, { className, anchor });
  };
  for (const [chapter, members] of Map.groupBy(columns, ({ passage }) => passage.chapter)) {
    const [first, last] = [members[0], members.at(-1)];
    if (!first || !last) continue;
    const words =
      textWidth(`Chapter ${chapter}`, SIZE) < last.x + CELL - first.x ? `Chapter ${chapter}` : String(chapter);
    parts.push(
      put(words, first.x + 2, top, 'soft'),
      element('path', { class: 'band', d: `M${round(first.x + 2)} ${round(top + 19.5)}H${round(last.x + CELL - 2)}` }),
    );
  }
  for (const { passage, x } of columns) {
    const none = passage.works.length === 0;
    const number = passage.ref.split('.')[1] ?? passage.ref;
    if (none)
      parts.push(
        element('rect', {
          class: 'none',
          x: x + 2,
          y: body,
          width: CELL - 4,
          height: bottom - body,
          fill: 'url(#evidence-hatch)',
        }),
      );
    parts.push(
      link(
        {
          href: passage.url,
          name: `Passage ${passage.ref}: ${none ? 'no work cited' : `${passage.works.length} cited`}`,
          ...(none && { row: passage.ref }),
        },
        element('rect', { class: 'hit', x, y: top + 21, width: CELL, height: HEAD - 22 }),
        put(number, x + CELL / 2, top + 23, none ? 'num editors strong' : 'num', 'middle'),
      ),
      put(String(passage.works.length), x + CELL / 2, bottom + 7, none ? 'num editors strong' : 'num soft', 'middle'),
    );
  }
  works.forEach((work, index) => {
    const y = body + index * ROW;
    parts.push(element('path', { class: 'hair', d: `M0 ${round(y + 0.5)}H${round(right)}` }), name(work, y, put));
    for (const { passage, x } of columns) {
      const use = passage.works.find(({ id }) => id === work.id);
      if (use) parts.push(cell(work, passage, use.times, x, y, put));
    }
  });
  parts.push(
    element('path', { class: 'band', d: `M0 ${round(bottom + 0.5)}H${round(right)}` }),
    put('Works in the passage', 0, bottom + 7, 'soft'),
  );
  return { markup: parts.join(''), labels };
}

type Put = (text: string, x: number, y: number, className: string, anchor?: 'middle') => string;

/** The work with its status and the number of its uses. */
function name({ label: text, url, status, times }: EvidenceWork, y: number, put: Put): string {
  const short = shortened(text, NAMES - 40);
  return (
    link(
      { href: url, name: `${text}: ${STATUSES[status]}, cited ${times === 1 ? 'once' : `${times} times`}` },
      element('rect', { class: 'hit', x: 0, y: y + 1, width: NAMES - 24, height: ROW - 1 }),
      statusSign(status, 6, y + ROW / 2),
      put(short, 15, y + 3.5, ''),
    ) + put(String(times), NAMES - 13, y + 3.5, 'soft num', 'middle')
  );
}

/** A label that fits, its year kept: `Harbour Board of Lantern…, 1874`. */
function shortened(text: string, width: number): string {
  const [, author = text, year = ''] = /^(.*?)((?:,? )(?:\d{4}\w?|n\.d\.(?:-\w)?))$/.exec(text) ?? [];
  if (textWidth(text, SIZE) <= width) return text;
  return wrapText(author, SIZE, width - textWidth(year, SIZE), 1).join('') + year;
}

function cell(work: EvidenceWork, passage: EvidencePassage, times: number, x: number, y: number, put: Put): string {
  const often = times > 1;
  return link(
    {
      href: passage.url,
      name: `${passage.ref} cites ${work.label}${often ? ` ${times} times` : ''}`,
      row: `${passage.ref} ${work.id}`,
    },
    element('rect', { class: 'hit', x: x + 0.5, y: y + 1, width: CELL - 1, height: ROW - 1 }),
    statusSign(work.status, x + (often ? 8 : CELL / 2), y + ROW / 2),
    often ? put(String(times), x + 15, y + 3.5, 'num') : '',
  );
}

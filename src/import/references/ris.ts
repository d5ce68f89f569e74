/** RIS: records are parted here, so that one that is cut off takes none with it; each is read by Citation.js. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl.ts';
import type { FoundWork, ReadWorks, Unread } from './merge.ts';

const TAG = /^([A-Z][A-Z\d])  ?- ?(.*)$/;

export function readRis(text: string): ReadWorks {
  const works: FoundWork[] = [];
  const unread: Unread[] = [];
  let record: string[] = [];
  let start = 0;
  const close = (): void => {
    if (record.length === 0) return;
    const place = `line ${start}`;
    try {
      const [item] = plugins.input.chain(`${record.join('\n')}\nER  - \n`, { generateGraph: false }) as CslItem[];
      const names = (tag: RegExp) => record.flatMap((line) => tag.exec(line)?.[1]?.trim() ?? []);
      const [doi] = names(/^DO {2}?- ?(.+)$/);
      if (item)
        works.push({
          item: { ...(doi && { DOI: doi }), ...withBodies(item, record) },
          place,
          evidence: `Record in an RIS file, ${place}.`,
        });
    } catch (error) {
      unread.push({ place, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
    }
    record = [];
  };
  text.split('\n').forEach((line, index) => {
    const [, tag, value = ''] = TAG.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') {
      if (record.length > 0) {
        unread.push({ place: `line ${start}`, why: 'a record without ER; it was read as far as the next' });
        close();
      }
      start = index + 1;
      record = [`TY  - ${value.trim()}`];
    } else if (tag === 'ER') close();
    else if (tag && record.length > 0) record.push(`${tag}  - ${value}`);
    else if (record.length > 0 && line.trim()) record.push(`${record.pop() ?? ''} ${line.trim()}`);
    else if (line.trim() && !/^\d+\.?$/.test(line.trim()))
      unread.push({ place: `line ${index + 1}`, why: `a line outside of a record, “${line.trim().slice(0, 40)}”` });
  });
  if (record.length > 0) {
    unread.push({ place: `line ${start}`, why: 'the file ends within this record; it was read as far as it goes' });
    close();
  }
  return { works, unread };
}

/** In RIS a comma at the end of a name, or none in several words, is that of a body. */
function withBodies(item: CslItem, record: readonly string[]): CslItem {
  const bodies = new Set(record.flatMap((line) => /^(?:AU|A1|A2|ED) {1,2}- ?(.*),\s*$/.exec(line)?.[1]?.trim() ?? []));
  const named = (names: CslItem['author']) =>
    names?.map((name) => {
      const whole = [name.family, name.given].filter(Boolean).join(', ');
      return bodies.has(whole) || bodies.has(name.family ?? '') ? { literal: whole } : name;
    });
  const [author, editor] = [named(item.author), named(item.editor)];
  return { ...item, ...(author && { author }), ...(editor && { editor }) };
}

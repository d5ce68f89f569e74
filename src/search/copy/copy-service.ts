/** Search in a copy on a disk: everything is there from the start. */
import { withPageFile } from '../../model/addresses.ts';
import type { Outline } from '../../written-refs/outline.ts';
import { markedIn, runsOf } from '../answers/found-texts.ts';
import { referencePlace, type Place } from '../answers/reference-place.ts';
import type { Answering } from '../answers/search-service.ts';
import { find, type Findings } from '../meaning/find.ts';
import { firstAnswer } from '../meaning/first.ts';
import { knowledgeOf, type Knowledge } from '../meaning/knowledge.ts';
import type { MarkedText, UnitRun } from '../meaning/marks.ts';
import { nameIndex, type NameIndex } from '../meaning/names.ts';
import { Index } from '../meaning/pagefind.ts';
import { looksLikeReference } from '../meaning/written-place.ts';
import { broughtData } from './copy-data.ts';
import { copyIndex, type Stem } from './copy-index.ts';

interface Opened {
  knowledge: Knowledge;
  names: NameIndex;
  index: Index;
  outline: Outline;
}

/** An address of the site, as the search page of a copy has it: the file beside its folder. */
const inCopy = (url: string, { base }: Outline): string => `../${withPageFile(url.slice(base.length))}`;

export class CopyService implements Answering {
  readonly isReady = true;
  /** Only the authoring server tells. */
  readonly written = undefined;
  readonly #stem: Stem;
  #opened: Promise<Opened> | undefined;

  constructor(stem: Stem) {
    this.#stem = stem;
  }

  /** Rejects where the file with the data is missing or damaged. */
  #open(): Promise<Opened> {
    return (this.#opened ??= new Promise((done) => {
      const { data, texts, index, outline } = broughtData();
      const records = data.records.map((record) => ({ ...record, url: inCopy(record.url, outline) }));
      const knowledge = knowledgeOf({ ...data, records });
      // Every text is handed over, so that none is fetched.
      const opened = new Index(copyIndex(index, texts, knowledge, this.#stem), knowledge, () =>
        Promise.reject(new Error('A copy fetches nothing.')),
      );
      opened.takeTexts(texts);
      done({ knowledge, names: nameIndex(knowledge), index: opened, outline });
    }));
  }

  warm(): void {
    this.#open().catch(() => undefined);
  }

  async knowledge(): Promise<Knowledge> {
    return (await this.#open()).knowledge;
  }

  async first(words: string): Promise<Findings> {
    const { knowledge, names } = await this.#open();
    return firstAnswer(words, knowledge, names);
  }

  async find(words: string): Promise<Findings> {
    const { knowledge, names, index } = await this.#open();
    return find(words, knowledge, names, index);
  }

  async place(words: string): Promise<Place | undefined> {
    if (!looksLikeReference(words)) return undefined;
    const { outline } = await this.#open();
    const place = referencePlace(words, outline);
    return place && { ...place, url: inCopy(place.url, outline) };
  }

  async marked(record: number, runs: readonly UnitRun[]): Promise<MarkedText> {
    return markedIn((await this.#open()).index, record, runs);
  }

  async runs(findings: Findings): Promise<UnitRun[]> {
    return runsOf((await this.#open()).index, findings);
  }

  loadAhead(): Promise<void> {
    return Promise.resolve();
  }

  loadTexts(): Promise<void> {
    return Promise.resolve();
  }
}

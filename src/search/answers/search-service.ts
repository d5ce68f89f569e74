/** Search in a page: loads the list of words and the full-text index when they are wanted, each once, and answers. */
import { knowledgeOf, textsOf, type Knowledge } from '../meaning/knowledge.ts';
import { find, type Findings } from '../meaning/find.ts';
import { firstAnswer } from '../meaning/first.ts';
import type { MarkedText, UnitRun } from '../meaning/marks.ts';
import { nameIndex, type NameIndex } from '../meaning/names.ts';
import { Index, type Pagefind } from '../meaning/pagefind.ts';
import { looksLikeReference } from '../meaning/written-place.ts';
import { markedIn, runsOf } from './found-texts.ts';
import type { Outline } from '../../written-refs/outline.ts';
import type { Place } from './reference-place.ts';
import { inTime } from '../../ui/shared/patience.ts';

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

interface Words {
  knowledge: Knowledge;
  names: NameIndex;
}

/** What answers the searches of a page: the service below, or that of a copy on a disk. */
export type Answering = Pick<SearchService, keyof SearchService>;

export class SearchService {
  readonly #bundle: URL;
  readonly #list: URL;
  readonly #allTexts: URL;
  readonly #outlineFile: URL;
  #outline: Promise<Outline> | undefined;
  #words: Promise<Words> | undefined;
  #index: Promise<Index> | undefined;
  #texts: Promise<void> | undefined;
  #isReady = false;
  #written: Date | undefined;
  #isAhead = false;
  /** How often the engine did not start. */
  #failures = 0;

  /** @param search Address of the search page; the list of words lies beside it, the index beside its folder. */
  constructor(search: string) {
    const page = new URL(search, document.baseURI);
    this.#list = new URL('words.json', page);
    this.#allTexts = new URL('texts.json', page);
    this.#outlineFile = new URL('../teach/outline.json', page);
    this.#bundle = new URL('../pagefind/', page);
  }

  /** Begins to load everything, without waiting for it. What fails is said by the search that needs it. */
  warm(): void {
    this.#openIndex().catch(() => undefined);
  }

  /** Whether the full-text index answers at once. */
  get isReady(): boolean {
    return this.#isReady;
  }

  /** Rejects where the list of words cannot be loaded or is damaged; the next call tries again. */
  async knowledge(): Promise<Knowledge> {
    return (await this.#load()).knowledge;
  }

  /** When the list of words was written, once it is there and as far as the server says. */
  get written(): Date | undefined {
    return this.#written;
  }

  /** What can be said without the full-text index. */
  async first(words: string): Promise<Findings> {
    const { knowledge, names } = await this.#load();
    return firstAnswer(words, knowledge, names);
  }

  /** @throws an Error where the index is missing, damaged or of another build. */
  async find(words: string): Promise<Findings> {
    try {
      return await inTime(async () => {
        const [index, { knowledge, names }] = await Promise.all([this.#openIndex(), this.#load()]);
        return find(words, knowledge, names, index);
      });
    } catch (error) {
      // The engine may keep what it could not load; the next search starts another one.
      this.#index = undefined;
      this.#isReady = false;
      throw error;
    }
  }

  /** The place that a query names as people cite; nothing where it names none, or where that cannot be said. */
  async place(words: string): Promise<Place | undefined> {
    if (!looksLikeReference(words)) return undefined;
    try {
      return await inTime(async (signal) => {
        this.#outline ??= this.#fetchOutline(signal);
        const [{ referencePlace }, outline] = await Promise.all([import('./reference-place.ts'), this.#outline]);
        return referencePlace(words, outline);
      });
    } catch {
      this.#outline = undefined;
      return undefined;
    }
  }

  /**
   * Loads, behind all else, what further searches would ask for: the rest of the index and, for whoever shows whole lists,
   * the texts. Once; not of a large edition, and not for readers who ask their browser to save data.
   */
  async loadAhead({ withTexts }: { withTexts: boolean }): Promise<void> {
    if (this.#isAhead || savesData()) return;
    const { ahead } = await this.knowledge();
    this.#isAhead = true;
    // Named by their digests, so that the engine gets them from the browser's store.
    for (const file of ahead)
      void fetch(new URL(file, this.#bundle), { priority: 'low' })
        .then((response) => response.arrayBuffer())
        .catch(() => undefined);
    if (withTexts && ahead.length > 0) await this.loadTexts();
  }

  /** Loads the texts of all records at once. Where that fails, each is loaded when it is asked for. */
  loadTexts(): Promise<void> {
    this.#texts ??= this.#fetchTexts().catch(() => {
      this.#texts = undefined;
    });
    return this.#texts;
  }

  /** The text of a result with its hits. */
  async marked(record: number, runs: readonly UnitRun[]): Promise<MarkedText> {
    return markedIn(await this.#openIndex(), record, runs);
  }

  /** The runs of words that were found, with every form of their words in the edition. */
  async runs(findings: Findings): Promise<UnitRun[]> {
    return runsOf(await this.#openIndex(), findings);
  }

  #load(): Promise<Words> {
    this.#words ??= inTime((signal) => this.#fetchWords(signal)).catch((error: unknown) => {
      this.#words = undefined;
      throw error;
    });
    return this.#words;
  }

  async #fetchWords(signal: AbortSignal): Promise<Words> {
    const response = await fetch(this.#list, { signal });
    if (!response.ok) throw new Error(`${response.status} ${this.#list.pathname}`);
    const knowledge = knowledgeOf(await response.json());
    const written = response.headers.get('Last-Modified');
    this.#written = written ? new Date(written) : undefined;
    return { knowledge, names: nameIndex(knowledge) };
  }

  async #fetchOutline(signal: AbortSignal): Promise<Outline> {
    const response = await fetch(this.#outlineFile, { signal });
    if (!response.ok) throw new Error(`${response.status} ${this.#outlineFile.pathname}`);
    return (await response.json()) as Outline;
  }

  async #fetchTexts(): Promise<void> {
    const [index, { knowledge }, response] = await Promise.all([
      this.#openIndex(),
      this.#load(),
      fetch(this.#allTexts),
    ]);
    index.takeTexts(textsOf(await response.json(), knowledge));
  }

  #openIndex(): Promise<Index> {
    this.#index ??= inTime(() => this.#startEngine()).catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  async #startEngine(): Promise<Index> {
    const { knowledge } = await this.#load();
    const address = new URL('pagefind.js', this.#bundle);
    // A browser keeps a script that failed; under another address it asks anew.
    if (this.#failures > 0) address.searchParams.set('again', `${this.#failures}`);
    const files = [...knowledge.files, `pagefind-entry.json?ts=${knowledge.tag}`].map(
      (file) => new URL(file, this.#bundle),
    );
    try {
      return await this.#engineFrom(address, files, knowledge);
    } catch (error) {
      this.#failures++;
      // A browser keeps a preload that failed, too, until somebody asks for the file.
      await Promise.allSettled(files.map((file) => fetch(file)));
      throw error;
    }
  }

  async #engineFrom(address: URL, files: readonly URL[], knowledge: Knowledge): Promise<Index> {
    const [engine] = await Promise.all([
      import(/* @vite-ignore */ address.href) as Promise<PagefindModule>,
      // The engine would ask for these one after another.
      ...files.map(preload),
    ]);
    const pagefind = await startQuietly(engine, {
      basePath: this.#bundle.pathname,
      metaCacheTag: knowledge.tag,
      // A worker is one more file to wait for, and a search of an edition takes a few milliseconds.
      noWorker: true,
    });
    this.#isReady = true;
    return new Index(pagefind, knowledge, (id) => fetch(new URL(`fragment/${id}.pf_fragment`, this.#bundle)));
  }
}

/** Whether the reader has asked the browser to load as little as it can. Some browsers do not say. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Where a file is damaged the engine reports twice: to us, and as a rejection that nobody can handle, now or in a moment.
 * Its own say so; what the browser says of a damaged file while it starts need not.
 */
const quiet = (event: PromiseRejectionEvent): void => event.preventDefault();
const quietEngine = (event: PromiseRejectionEvent): void => {
  if (event.reason instanceof Error && /pagefind/i.test(`${event.reason.message} ${event.reason.stack}`)) quiet(event);
};

/** Starts the engine. */
async function startQuietly(engine: PagefindModule, options: Record<string, unknown>): Promise<Pagefind> {
  addEventListener('unhandledrejection', quietEngine);
  addEventListener('unhandledrejection', quiet);
  try {
    const pagefind = engine.createInstance(options);
    // Waits until the engine has started, or says why it has not.
    await pagefind.search('');
    return pagefind;
  } finally {
    removeEventListener('unhandledrejection', quiet);
  }
}

/** Fetches a file for the engine; rejects where there is none. */
function preload(address: URL): Promise<void> {
  return new Promise((done, reject) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address.href });
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => reject(new Error(`${address.pathname} cannot be loaded.`)));
    document.head.append(link);
  });
}

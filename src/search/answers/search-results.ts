/** What the panel and the search page share: texts of results as they come, and the step from a result to the text. */
import type { Findings, Hit } from '../meaning/find.ts';
import type { MarkedText, UnitRun } from '../meaning/marks.ts';
import { leaveHop } from '../box/search-hop.ts';
import type { Answering } from './search-service.ts';

/** What a page has for a search that leads to a place on it: the field in its head. */
interface Lander extends HTMLElement {
  land: () => void;
}

/** Texts that are fetched one by one; for more, one file with all is quicker. */
const FEW = 12;

/** The results of one search. */
export class SearchResults {
  /** As typed. */
  readonly words: string;
  readonly findings: Findings;
  readonly #service: Answering;
  #runs: UnitRun[] | undefined;
  readonly #asked: Promise<MarkedText>[] = [];

  constructor(words: string, findings: Findings, service: Answering) {
    this.words = words;
    this.findings = findings;
    this.#service = service;
  }

  /** The text of a result with its hits; without a text where it cannot be loaded. */
  marked(hit: Hit): Promise<MarkedText> {
    const text = this.#marked(hit);
    this.#asked.push(text);
    return text;
  }

  async #marked({ record }: Hit): Promise<MarkedText> {
    try {
      this.#runs ??= await this.#service.runs(this.findings);
      return await this.#service.marked(record, this.#runs);
    } catch {
      return { text: '', tail: 0, marks: [] };
    }
  }

  /** The texts of many results, each as `marked` gives it. */
  async markedAll(hits: readonly Hit[]): Promise<MarkedText[]> {
    if (hits.length > FEW) await this.#service.loadTexts();
    return Promise.all(hits.map((hit) => this.marked(hit)));
  }

  /** Whether what was searched is the name of a result. */
  isNamed({ record }: Hit): boolean {
    return this.findings.plan.named.includes(record);
  }

  /** Resolves when the texts that were asked for are there. */
  async shown(): Promise<void> {
    await Promise.all(this.#asked);
  }

  /** Leaves word for the page to which a link leads; on the same page, marks the hits at once. */
  follow(link: HTMLAnchorElement): void {
    const { searched, runs } = this.findings;
    const known = this.#runs?.map(({ run }) => run) ?? runs.map(({ words }) => words.map((word) => [word]));
    leaveHop({ to: link.pathname + link.hash, words: searched, runs: known });
    if (link.pathname === location.pathname) setTimeout(() => document.querySelector<Lander>('search-box')?.land());
  }
}

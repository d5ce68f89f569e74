/**
 * Every form of citation with room for the place, for the passage menu: one file for all passages and ranges, so that
 * citations are formatted while the site is built and nothing of it is repeated in the pages.
 */
import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { currencyWords } from '../../edition/currency.ts';
import { absolute } from '../../model/permalink.ts';
import type { Edition } from '../../model/types.ts';
import { embedSnippet } from './embed.ts';
import { CITATION_FILES } from './files.ts';
import { citationPrinter, type StyledCitation } from './styles.ts';
import { HEIGHT, TEMPLATE } from './template.ts';
import { markdownLink, ownCitation } from './texts.ts';
import { editionWork, studyWork, type CitedWork } from './work.ts';
import { words } from '../../words/index.ts';

/** Formatted words without markup, so that a browser builds them and parses none: plain, or a tag and what is in it. */
export type Run = string | [tag: string, ...Run[]];

/** A work in all styles and formats. */
export interface WorkForms {
  /** Who or what it is, in the words of a choice. */
  name: string;
  /** Key for reference managers. */
  key: string;
  styles: { id: string; name: string; runs: Run[]; inText?: string }[];
  files: { name: string; extension: string; type: string; text: string }[];
}

export interface CitationForms {
  /** Address of the page with the reading list. */
  list: string;
  /** Where corrections go, and what they are of; absent where nobody takes any. */
  correct?: { to: string; title: string; version: string };
  /** Address of a passage's own page. */
  passage: string;
  own: string;
  /** Whose words a passage has. */
  whose?: string;
  markdown: string;
  /** The card of a passage, with room for its height. */
  embed: string;
  /** Titles of chapters by their numbers, and by file as they stand in its fields. */
  chapters: Record<string, Record<string, string>>;
  works: { edition: WorkForms; study: WorkForms };
  /** How current the annotation of each passage is: what most have in common, and those of which it is something else. */
  currency: { most: string; of: Record<string, string> };
}

/** `/api/citation-forms.json` */
export function citationForms(edition: Edition): CitationForms {
  const { template, studyTemplate } = citationPrinter(edition);
  const own = ownCitation(edition, TEMPLATE);
  const { correctionsTo, title, version } = edition.config;
  const [ofEdition, ofStudy] = [editionWork(edition, TEMPLATE), studyWork(edition, TEMPLATE)];
  return {
    list: edition.routes.teach(),
    ...(correctionsTo !== undefined && { correct: { to: correctionsTo, title, version } }),
    passage: absolute(edition, edition.routes.passagePage(TEMPLATE.range)),
    own,
    ...(edition.config.shortStatement && { whose: edition.config.shortStatement }),
    markdown: markdownLink(edition, TEMPLATE),
    embed: embedSnippet(edition, TEMPLATE.range, HEIGHT),
    chapters: Object.fromEntries(
      edition.chapters.map(({ number, title }) => [
        number,
        Object.fromEntries(CITATION_FILES.map(({ extension, text }) => [extension, text(title)])),
      ]),
    ),
    works: {
      edition: {
        name: words.cited.edition,
        key: ofEdition.key,
        styles: [...template.map(formOf), { id: 'own', name: words.cited.own, runs: [own] }],
        files: filesOf(ofEdition),
      },
      study: {
        name: words.cited.study,
        key: ofStudy.key,
        styles: studyTemplate.map(formOf),
        files: filesOf(ofStudy),
      },
    },
    currency: currencies(edition),
  };
}

/** One sentence for all passages that have it in common, so that an edition of thousands does not repeat it. */
function currencies(edition: Edition): CitationForms['currency'] {
  const all = edition.passages.map(({ ref }) => ({ ref, said: currencyWords(edition, [ref]) }));
  const bySaid = [...Map.groupBy(all, ({ said }) => said)].sort(([, a], [, b]) => b.length - a.length);
  const most = bySaid[0]?.[0] ?? '';
  return { most, of: Object.fromEntries(all.filter(({ said }) => said !== most).map(({ ref, said }) => [ref, said])) };
}

const formOf = ({ id, name, html, inText }: StyledCitation): WorkForms['styles'][number] => ({
  id,
  name,
  runs: fromHtml(html, { fragment: true }).children.map((node) => runOf(node as ElementContent)),
  inText,
});

const filesOf = (work: CitedWork): WorkForms['files'] =>
  CITATION_FILES.map(({ name, extension, type, print }) => ({ name, extension, type, text: print(work) }));

/** Of elements the tag is kept, and the class of a `span` in its place: `['small-caps', 'HLG']`. */
function runOf(node: ElementContent): Run {
  if (node.type !== 'element') return toString(node);
  const { className } = node.properties;
  const name = Array.isArray(className) ? String(className[0]) : node.tagName;
  return [name, ...node.children.map(runOf)];
}

/** Dublin Core: https://www.dublincore.org/specifications/dublin-core/dc-html/ */
import { editorsOf, nameInWords } from '../cite/editors.ts';
import { citedPlace } from '../cite/place.ts';
import { citationPrinter } from '../cite/styles.ts';
import { addressOfWhole, ownCitation } from '../cite/texts.ts';
import { partTitle, type HeadLink, type Meta, type PageSubject, type TextSubject } from './subject.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export const DUBLIN_CORE_SCHEMAS: HeadLink[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

export function dublinCore(subject: TextSubject): Meta[] {
  const { config } = subject.edition;
  return [
    { name: 'DC.title', content: partTitle(subject) },
    ...editorsOf(config).map((name) => ({ name: 'DC.creator', content: nameInWords(name) })),
    ...dates(subject),
    ...described(subject),
  ];
}

/** Date, language and version, which every page of the edition shares. */
export const dates = ({ edition: { config } }: Pick<PageSubject, 'edition'>): Meta[] => [
  { name: 'DC.date', content: config.date },
  { name: 'DC.language', content: config.language },
  // Dublin Core knows no version; PRISM does: https://www.w3.org/submissions/2020/SUBM-prism-20200910/prism-basic.html
  { name: 'prism.edition', content: say(words.cited.versionAlone, { version: config.version }) },
];

function described(subject: TextSubject): Meta[] {
  const { edition, passage, chapter, canonical } = subject;
  const { config } = edition;
  const whole = `${chapter.passages[0]?.ref ?? ''}-${chapter.passages.at(-1)?.ref ?? ''}`;
  return Object.entries({
    'DC.type': 'Text',
    'DC.format': 'text/html',
    'DC.identifier': canonical,
    'DC.rights': config.rights.trim(),
    // What stands behind the edition.
    'DC.source': citationPrinter(edition).study[0]?.text ?? config.source.title,
    'DCTERMS.isPartOf': addressOfWhole(edition),
    'DCTERMS.bibliographicCitation': ownCitation(edition, citedPlace(edition, passage?.ref ?? whole)),
  }).map(([name, content]) => ({ name, content }));
}

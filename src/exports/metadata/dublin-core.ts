/** Dublin Core: https://www.dublincore.org/specifications/dublin-core/dc-html/ */
import { citedPlace } from '../cite/place.ts';
import { citationPrinter } from '../cite/styles.ts';
import { ownCitation } from '../cite/texts.ts';
import { partTitle, type HeadLink, type Meta, type TextSubject } from './subject.ts';

export const DUBLIN_CORE_SCHEMAS: HeadLink[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

export function dublinCore(subject: TextSubject): Meta[] {
  const { edition, passage, chapter, canonical } = subject;
  const { config } = edition;
  const whole = `${chapter.passages[0]?.ref ?? ''}-${chapter.passages.at(-1)?.ref ?? ''}`;
  return Object.entries({
    'DC.title': partTitle(subject),
    'DC.creator': config.editors,
    'DC.date': config.date,
    'DC.type': 'Text',
    'DC.format': 'text/html',
    'DC.identifier': canonical,
    'DC.language': config.language,
    'DC.rights': config.rights.trim(),
    // What stands behind the edition.
    'DC.source': citationPrinter(edition).study[0]?.text ?? config.source.title,
    'DCTERMS.isPartOf': edition.site,
    'DCTERMS.bibliographicCitation': ownCitation(edition, citedPlace(edition, passage?.ref ?? whole)),
  }).map(([name, content]) => ({ name, content }));
}

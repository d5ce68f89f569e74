/** Links for machines: where the thing is cited, described, licensed, and what it consists of. https://signposting.org */
import { absolute } from '../../model/permalink.ts';
import { CITATION_FILES } from '../cite/files.ts';
import { addressOfWhole } from '../cite/texts.ts';
import type { HeadLink, PageSubject, TextSubject } from './subject.ts';

/** Where the edition as a whole is cited, on its title page: its DOI, if it has one. */
export const citedAs = ({ edition }: PageSubject): HeadLink[] =>
  edition.config.doi === undefined ? [] : [{ rel: 'cite-as', href: addressOfWhole(edition) }];

export function signposting({ edition, canonical, chapter, passage }: TextSubject): HeadLink[] {
  const { routes } = edition;
  const about = absolute(edition, routes.pageAbout('about'));
  const link = (rel: string, url: string, type?: string): HeadLink => ({
    rel,
    href: absolute(edition, url),
    ...(type && { type }),
  });
  const describedBy = (folder: string): HeadLink[] =>
    CITATION_FILES.map(({ extension, type }) => link('describedby', `${folder}cite.${extension}`, type));
  return [
    link('cite-as', canonical),
    link('type', `https://schema.org/${passage ? 'CreativeWork' : 'Chapter'}`),
    link('author', about),
    link('license', about),
    link('collection', passage ? chapter.url : routes.home(), 'text/html'),
    ...(passage
      ? [
          ...describedBy(routes.passagePage(passage.ref)),
          link('item', routes.passageFile(passage.ref, 'embed/'), 'text/html'),
        ]
      : [
          ...describedBy(chapter.url),
          link('describedby', routes.api('edition'), 'application/json'),
          ...chapter.passages.map(({ ref }) => link('item', routes.passagePage(ref), 'text/html')),
        ]),
  ];
}

/** Links for machines: where the thing is cited, described, licensed, and what it consists of. https://signposting.org */
import { absolute } from '../../edition/permalink.ts';
import type { HeadLink, TextSubject } from './subject.ts';

export function signposting({ edition, canonical, chapter, passage }: TextSubject): HeadLink[] {
  const { routes } = edition;
  const about = absolute(edition, routes.pageAbout('about'));
  const link = (rel: string, url: string, type?: string): HeadLink => ({
    rel,
    href: absolute(edition, url),
    ...(type && { type }),
  });
  return [
    link('cite-as', canonical),
    link('type', `https://schema.org/${passage ? 'CreativeWork' : 'Chapter'}`),
    link('author', about),
    link('license', about),
    link('collection', passage ? chapter.url : routes.home(), 'text/html'),
    ...(passage
      ? [
          link('describedby', routes.passageFile(passage.ref, 'cite.json'), 'application/vnd.citationstyles.csl+json'),
          link('describedby', routes.passageFile(passage.ref, 'cite.bib'), 'application/x-bibtex'),
          link('describedby', routes.passageFile(passage.ref, 'cite.ris'), 'application/x-research-info-systems'),
          link('item', routes.passageFile(passage.ref, 'embed/'), 'text/html'),
        ]
      : [
          link('describedby', routes.api('edition'), 'application/json'),
          ...chapter.passages.map(({ ref }) => link('item', routes.passagePage(ref), 'text/html')),
        ]),
  ];
}

/** Open Graph, for previews of links: https://ogp.me */
import { isText, type Meta, type PageSubject } from './subject.ts';

export function openGraph(subject: PageSubject): Meta[] {
  const { edition, canonical, title, description } = subject;
  return Object.entries({
    'og:title': title,
    'og:description': description,
    'og:type': isText(subject) ? 'article' : 'website',
    'og:url': canonical,
    'og:site_name': edition.config.title,
    'og:locale': edition.config.language.replace('-', '_'),
  }).map(([property, content]) => ({ property, content }));
}

/** Open Graph, for previews of links: https://ogp.me */
import { absolute } from '../../model/permalink.ts';
import type { PreviewWords } from '../preview/picture.ts';
import { PREVIEW_HEIGHT, PREVIEW_WIDTH } from '../preview/size.ts';
import { previewAlt, previewOfChapter, previewOfEdition, previewOfPassage } from '../preview/words.ts';
import { isText, type Meta, type PageSubject } from './subject.ts';

export function openGraph(subject: PageSubject): Meta[] {
  const { edition, canonical, title, description } = subject;
  const { words, url } = preview(subject);
  const open = {
    'og:title': title,
    'og:description': [description, isText(subject) && edition.config.shortStatement].filter(Boolean).join(' '),
    'og:type': isText(subject) ? 'article' : subject.isWhole ? 'book' : 'website',
    'og:url': canonical,
    'og:site_name': edition.config.title,
    'og:locale': edition.config.language.replace('-', '_'),
    'og:image': absolute(edition, url),
    'og:image:width': String(PREVIEW_WIDTH),
    'og:image:height': String(PREVIEW_HEIGHT),
    'og:image:alt': previewAlt(words),
  };
  return [
    ...Object.entries(open).map(([property, content]) => ({ property, content })),
    // Without it, some show the picture as a small square. https://developer.x.com/en/docs/x-for-websites/cards
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** The picture of a page, and what it says. */
function preview({ edition, passage, chapter }: PageSubject): { words: PreviewWords; url: string } {
  const { routes } = edition;
  if (passage)
    return { words: previewOfPassage(edition, passage), url: routes.passageFile(passage.ref, 'preview.png') };
  if (chapter) return { words: previewOfChapter(edition, chapter), url: `${chapter.url}preview.png` };
  return { words: previewOfEdition(edition), url: routes.asset('preview.png') };
}

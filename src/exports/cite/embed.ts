/** The passage as a card in a frame: the snippet to paste, and the answer of oEmbed. */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import { absolute } from '../../edition/permalink.ts';
import type { Edition, Passage } from '../../edition/types.ts';
import { citedPlace } from './place.ts';

const WIDTH = 640;
/** Characters in a line of the card at that width, height of a line, height of all else, in CSS pixels. */
const [LINE_LENGTH, LINE_HEIGHT, FRAME] = [60, 30, 180];
/** A day, in seconds. */
const CACHE_AGE = 86_400;

/** Height at which the card shows a passage whole, but for unusually long words. */
export const cardHeight = ({ text }: Pick<Passage, 'text'>): number =>
  FRAME + Math.ceil(text.length / LINE_LENGTH + 1) * LINE_HEIGHT;

/** Title of the card: `Lamps of the harbour, para. 2.4`. */
const cardTitle = ({ config }: Edition, { ref }: Passage): string => `${config.title}, para. ${ref}`;

/**
 * An `iframe` with the card. It may open links in a new tab and nothing else; `allow-same-origin` is for its fonts, and
 * harmless as it runs no script.
 */
export function embedSnippet(edition: Edition, passage: Passage): string {
  const src = absolute(edition, edition.routes.passageFile(passage.ref, 'embed/'));
  const attributes = {
    src,
    title: cardTitle(edition, passage),
    width: String(WIDTH),
    height: String(cardHeight(passage)),
    loading: 'lazy',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    style: 'max-width: 100%; border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** `/oembed/2.4.json`: oEmbed 1.0, `rich`. https://oembed.com/#section2.3.4 */
export function oembed(edition: Edition, passage: Passage) {
  return {
    version: '1.0',
    type: 'rich',
    title: cardTitle(edition, passage),
    author_name: edition.config.editors,
    provider_name: edition.config.title,
    provider_url: edition.site,
    cache_age: CACHE_AGE,
    url: citedPlace(edition, passage.ref).url,
    html: embedSnippet(edition, passage),
    width: WIDTH,
    height: cardHeight(passage),
  };
}

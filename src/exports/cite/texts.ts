/** Forms that are words: the edition's own citation, a quotation, a link in Markdown. */
import { doiInAddress } from '../../citations/doi.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Edition } from '../../model/types.ts';
import type { CitedPlace } from './place.ts';
import { editorsOf, namesInWords } from './editors.ts';
import { quoteWith } from './quotation.ts';
import type { PlaceWords } from './template.ts';
import { editionOf, fullTitle, wholeWork } from './work.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** The address under which the whole is cited: that of its DOI, or the site's. */
export const addressOfWhole = ({ config, site }: Pick<Edition, 'config' | 'site'>): string =>
  config.doi === undefined ? site : `https://doi.org/${doiInAddress(config.doi)}`;

/**
 * The edition's own form: `Editors. Title: Subtitle. Annotated edition of HS 1901, version 1.0.0, 2 March 2026, para. 2.4.
 * Place: Publisher. Address`; without a pinpoint, of the whole.
 */
export function ownCitation(
  { config }: Pick<Edition, 'config'>,
  { pinpoint, url }: { pinpoint?: string; url: string },
): string {
  const { publisher, place } = wholeWork({ config, site: url });
  const imprint = place && publisher ? say(words.cited.imprint, { place, publisher }) : (place ?? publisher);
  const parts = [namesInWords(editorsOf(config)), fullTitle(config), versionOf(config, pinpoint), imprint];
  return [...parts.filter((part): part is string => Boolean(part)).map(sentence), url].join(' ');
}

/** `Annotated edition of HS 1901, version 1.0.0, 2 March 2026, para. 2.4` */
export const versionOf = (config: Edition['config'], pinpoint?: string): string =>
  [
    editionOf(config),
    say(words.cited.version, { version: config.version }),
    parseEdtf(config.date, config.language)?.text ?? config.date,
    pinpoint,
  ]
    .filter(Boolean)
    .join(words.lists.comma);

/** The words of the place in quotation marks, with the edition's own citation below. */
export function quotation(edition: Pick<Edition, 'config'>, place: CitedPlace): string {
  return quoteWith(
    place.passages.map(({ text }) => text),
    ownCitation(edition, place),
    edition.config.shortStatement,
  );
}

/** `[Title, para. 2.4](address)` */
export function markdownLink({ config }: Pick<Edition, 'config'>, { pinpoint, url }: PlaceWords): string {
  const text = say(words.cited.titleAt, { title: config.title.replace(/\s+/gu, ' ').trim(), pinpoint });
  return `[${text.replace(/[\\`*_{}[\]<>#~|!&$]/g, '\\$&')}](${url})`;
}

/** A text with a full stop at its end, where it has no sign of its own there. */
export const sentence = (text: string): string => (/[.!?…۔؟][”’“‘»)]*$/u.test(text) ? text : text + words.cited.stop);

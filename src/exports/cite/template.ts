/**
 * Forms of citation with room for the place: printed once while the site is built, filled in for a passage or a range
 * then or in the browser.
 */

/** What a form names of its place. */
export interface PlaceWords {
  /** `2.4`, `2.4-2.6` */
  range: string;
  /** `para. 2.4` */
  pinpoint: string;
  /** Title of the chapter in which it stands. */
  chapterTitle: string;
  /** Absolute address. */
  url: string;
}

/** Stands for the place in a form that is to be filled: a range and an address that cannot exist, a sign for private use. */
export const TEMPLATE: Readonly<PlaceWords> = {
  range: '0.0-0.0',
  pinpoint: '\uE010',
  chapterTitle: '\uE012',
  url: 'https://address.invalid/',
};

/** Stands for the height of a card in CSS pixels. */
export const HEIGHT = '\uE011';

/** A form for a place; `escape` is what the form's notation asks of an address. */
export function fill(template: string, place: PlaceWords, escape: (text: string) => string = (text) => text): string {
  return template
    .replaceAll(TEMPLATE.range, () => place.range)
    .replaceAll(TEMPLATE.pinpoint, () => place.pinpoint)
    .replaceAll(TEMPLATE.chapterTitle, () => place.chapterTitle)
    .replaceAll(TEMPLATE.url, () => escape(place.url));
}

/** Text as it is compared, so that another quotation mark, dash or line break makes no other words. */

export interface PlainText {
  text: string;
  /** The place in the original of each character. */
  places: readonly number[];
}

/** Characters that are not seen: joiners, soft hyphens, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const ALIKE: readonly [RegExp, string][] = [
  [/[‘’‚‛ʼ`´]/, "'"],
  [/[“”„‟«»]/, '"'],
  [/[‐-―−]/, '-'],
  [/\s/, ' '],
];

export function plainText(original: string): PlainText {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < original.length; at++) {
    const sign = original.charAt(at);
    if (UNSEEN.test(sign)) continue;
    const plain = ALIKE.find(([pattern]) => pattern.test(sign))?.[1] ?? sign;
    if (plain === ' ' && (text === '' || text.endsWith(' '))) continue;
    text += plain;
    places.push(at);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    places.pop();
  }
  return { text, places };
}

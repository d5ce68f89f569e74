/** Names as lists of references print them. */
import type { CslName } from './csl.ts';

const INITIALS = String.raw`(?:\p{Lu}\p{L}?\.[\s-]?)+`;
const PARTICLE = String.raw`(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|al|bin|ibn|ten|ter|zu)\s)*`;
const FAMILY = String.raw`${PARTICLE}\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?`;
/** `Wick, A. B.` */
const INVERTED_INITIALS = new RegExp(String.raw`^(${FAMILY}),\s(${INITIALS})(?:,\s(Jr\.?|Sr\.?|I{2,3}|IV))?$`, 'u');
/** `Wick, Ada B.` */
const INVERTED = new RegExp(String.raw`^(${FAMILY}),\s(\p{Lu}[\p{L}\p{M}.’'\s-]+?)$`, 'u');
/** `A. B. Wick` */
const INITIALS_FIRST = new RegExp(String.raw`^(${INITIALS})\s?(${FAMILY})$`, 'u');
/** `Wick AB` */
const BARE = new RegExp(String.raw`^(${FAMILY})\s(\p{Lu}{1,3})\.?$`, 'u');
/** `Ada B. Wick` */
const PLAIN = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+))*)\s(${FAMILY})$`,
  'u',
);
/** Words that a body has in its name and a person has not. */
const BODY =
  /\b(?:academy|agency|archives?|association|bank|board|bureau|centre|center|commission|committee|company|corporation|council|court|department|federation|foundation|fund|government|group|house|initiative|institute|institution|international|journal|league|library|ministry|museum|nations|network|office|organi[sz]ation|party|press|project|reports?|school|secretariat|service|society|staff|team|trust|union|university|world)\b/iu;

/** Names of a list, people and bodies; empty where the words are none. */
export function namesOf(text: string): CslName[] {
  const words = text
    .replace(/[,;]?\s*(?:\bet\.? al\.?|\band others|…|\. \. \.)\s*,?/gi, '')
    .replace(/[\s,;]+$/, '')
    .trim();
  if (!words) return [];
  // The full stop of a last initial may have been taken for that of the authors.
  const whole = words.replace(/(?<=,\s(?:\p{Lu}\.[\s-]?)*)\p{Lu}$/u, '$&.');
  return people(whole) ?? [{ literal: words.replace(/\.$/, '') }];
}

function people(words: string): CslName[] | undefined {
  if (BODY.test(words) && !INVERTED_INITIALS.test(words.split(/,? (?:and|&) /)[0] ?? '')) return undefined;
  const parts = words.split(/\s*;\s*|,?\s+(?:&|and|und|y|et)\s+/u).filter(Boolean);
  const names: CslName[] = [];
  for (const part of parts) {
    const found = several(part, names.length === 0);
    if (!found) return undefined;
    names.push(...found);
  }
  return names;
}

/** Names with commas between them and, perhaps, within them. */
function several(text: string, isFirst: boolean): CslName[] | undefined {
  const pieces = text.split(/,\s+/);
  const names: CslName[] = [];
  for (let at = 0; at < pieces.length;) {
    const one = pieces[at] ?? '';
    const two = pieces[at + 1] === undefined ? '' : `${one}, ${pieces[at + 1] ?? ''}`;
    const inverted = two && INVERTED_INITIALS.exec(two);
    // Given names in full are turned about only for the first name of a list.
    const full = two && isFirst && names.length === 0 && INVERTED.exec(two);
    const plain = INITIALS_FIRST.exec(one);
    const bare = BARE.exec(one);
    if (inverted) {
      names.push(named(inverted[1], inverted[2]));
      at += 2;
    } else if (bare && !two.includes('.')) {
      names.push(named(bare[1], [...(bare[2] ?? '')].map((letter) => `${letter}.`).join(' ')));
      at += 1;
    } else if (plain) {
      names.push(named(plain[2], plain[1]));
      at += 1;
    } else if (full) {
      names.push(named(full[1], full[2]));
      at += 2;
    } else {
      const match = PLAIN.exec(one);
      if (!match || (isFirst && names.length === 0 && pieces.length === 1 && one.split(' ').length > 4))
        return undefined;
      names.push(named(match[2], match[1]));
      at += 1;
    }
  }
  return names;
}

const named = (family = '', given = ''): CslName => {
  const own = given.replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ').trim();
  return { family: family.trim(), ...(own && { given: own }) };
};

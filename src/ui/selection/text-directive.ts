/** Links to words: https://wicg.github.io/scroll-to-text-fragment/ */
import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** `:~:text=…` for the words of a range, which it finds by whole words and once on the page; empty where that cannot be. */
export function textDirective(range: Range): string {
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return '';
  const { prefix, textStart, textEnd, suffix } = fragment;
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The hyphen is part of the notation, and `encodeURIComponent` leaves it. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

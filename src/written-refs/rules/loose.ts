/** Numbers without a word that says what they are. */
import { readRow } from '../numbers.ts';
import { doubtful } from '../target.ts';
import { all, claimRow, endOf, type Rule } from './claim.ts';
import { words } from '../../words/index.ts';

/** `(2.4)`, `p. 2.4`, `Read 2.4 and 2.7`, or a line with nothing else: perhaps passages. */
export const looseNumbers: Rule = (text, outline) =>
  all(
    String.raw`[([]\s*|(?<![\w'.-])pp?\.?\s*|(?<![\w'-])(?:read|readings?|see|see\s+also|cf|compare|discuss)(?![\w-])\.?\s*:?\s*|^[ *•·-]*(?=(?:\d{1,3}|[A-Z])[.:]\d)`,
    text,
    'gim',
  ).flatMap((match) => {
    const row = readRow(text, endOf(match));
    if (!row) return [];
    const rest = text.slice(row.end, row.end + 40);
    const isAlone = /[([]$/.test(match[0].trim())
      ? /^\s*[)\]](?!\()/.test(rest)
      : /\w/.test(match[0]) || /^[\s.,;]*(?:\n|$)/.test(rest);
    const claim = claimRow(row.items[0]?.start ?? match.index, row.items, row.end, outline);
    const parts = claim.parts.flatMap((part) =>
      part.outcome.state === 'found'
        ? [{ ...part, outcome: doubtful(words.writtenRefs.bareNumber, [part.outcome.target]) }]
        : [],
    );
    return isAlone && parts.length > 0 ? [{ ...claim, parts }] : [];
  });

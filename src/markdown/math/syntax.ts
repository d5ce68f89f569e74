/**
 * The signs of mathematics, for the parser of Markdown: `$a_i$` in a line, `$$` above and below a formula of its own.
 *
 * A `$` of money stays one. `$…$` is mathematics only where no letter, digit or `$` stands before the first, no space
 * within its signs at either end, and no digit after the last: Pandoc's rule, and the letters of `US$` besides. Where a
 * closing sign does not fit, the first is a sign like any other. `\$` always is one.
 *
 * It is read before braces and underscores mean anything, so that `\frac{a}{b}` is no code and `a_i` no emphasis.
 */
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText';
    mathTextData: 'mathTextData';
    mathTextSigns: 'mathTextSigns';
    mathFlow: 'mathFlow';
    mathFlowFence: 'mathFlowFence';
    mathFlowValue: 'mathFlowValue';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;
const isEnding = (code: Code): boolean => code !== null && code < -2;
const isSpace = (code: Code): boolean => code === -2 || code === -1 || code === 32;
const isBlank = (code: Code): boolean => code === null || isEnding(code) || isSpace(code);
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;
const isLetterOrDigit = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code));

const text: Construct = {
  name: 'mathText',
  previous: (code) => code !== DOLLAR && !isLetterOrDigit(code),
  tokenize(effects, ok, nok) {
    let size = 0;
    let closing = 0;
    let last: Code = null;
    return (code) => {
      effects.enter('mathText');
      effects.enter('mathTextSigns');
      return open(code);
    };

    function open(code: Code): State | undefined {
      if (code === DOLLAR && size < 2) {
        effects.consume(code);
        size++;
        return open;
      }
      if (code === DOLLAR || code === null || (size === 1 && isBlank(code))) return nok(code);
      effects.exit('mathTextSigns');
      return between(code);
    }

    function between(code: Code): State | undefined {
      if (code === null) return nok(code);
      if (isEnding(code)) {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        last = code;
        return between;
      }
      if (code === DOLLAR) {
        if (size === 1 && isBlank(last)) return nok(code);
        effects.enter('mathTextSigns');
        return close(code);
      }
      effects.enter('mathTextData');
      return data(code);
    }

    function data(code: Code): State | undefined {
      if (code === null || isEnding(code) || (code === DOLLAR && last !== BACKSLASH)) {
        effects.exit('mathTextData');
        return between(code);
      }
      effects.consume(code);
      // Of two backslashes the second begins nothing.
      last = last === BACKSLASH && code === BACKSLASH ? null : code;
      return data;
    }

    function close(code: Code): State | undefined {
      if (code === DOLLAR) {
        effects.consume(code);
        closing++;
        return close;
      }
      if (closing !== size || isDigit(code)) return nok(code);
      effects.exit('mathTextSigns');
      effects.exit('mathText');
      return ok(code);
    }
  },
};

/** Consumes spaces, then goes on. */
const skipSpaces =
  (effects: Effects, next: State): State =>
  (code) => {
    if (!isSpace(code)) return next(code);
    effects.enter('whitespace');
    const spaces: State = (inner) => {
      if (isSpace(inner)) {
        effects.consume(inner);
        return spaces;
      }
      effects.exit('whitespace');
      return next(inner);
    };
    return spaces(code);
  };

/** A line of `$$` and nothing else. */
const fence = (effects: Effects, ok: State, nok: State): State => {
  let size = 0;
  const sign: State = (code) => {
    if (code === DOLLAR && size < 2) {
      effects.consume(code);
      size++;
      return sign;
    }
    if (size < 2) return nok(code);
    return skipSpaces(effects, end)(code);
  };
  const end: State = (code) => {
    if (code !== null && !isEnding(code)) return nok(code);
    effects.exit('mathFlowFence');
    return ok(code);
  };
  return (code) => {
    effects.enter('mathFlowFence');
    return sign(code);
  };
};

/** Whether the block goes on in the next line, which a quotation around it may not. */
const nextLine: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    const start: State = (code) => {
      if (!isEnding(code)) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
    };
    return start;
  },
};

const closing: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => (code) => {
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return skipSpaces(effects, fence(effects, ok, nok));
  },
};

const flow: Construct = {
  name: 'mathFlow',
  concrete: true,
  tokenize(effects, ok, nok) {
    const after: State = (code) => {
      effects.exit('mathFlow');
      return ok(code);
    };
    const atEnd: State = (code) => effects.check(nextLine, atLine, after)(code);
    const atLine: State = (code) => effects.attempt(closing, after, line)(code);
    const line: State = (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };
    const lineStart: State = (code) => {
      if (code === null || isEnding(code)) return atEnd(code);
      effects.enter('mathFlowValue');
      return value(code);
    };
    const value: State = (code) => {
      if (code === null || isEnding(code)) {
        effects.exit('mathFlowValue');
        return atEnd(code);
      }
      effects.consume(code);
      return value;
    };
    // A paragraph that it would interrupt goes on where it is none.
    const opened: State = (code) => (this.interrupt ? ok(code) : atEnd(code));
    return (code) => {
      effects.enter('mathFlow');
      return fence(effects, opened, nok)(code);
    };
  },
};

/** For micromark: `micromarkExtensions` of a processor. */
export const mathSyntax: Extension = { flow: { [DOLLAR]: flow }, text: { [DOLLAR]: text } };

/** Reads GIFT by its published grammar, strictly, for tests: what is not of it throws. */

export interface GiftQuestion {
  name: string;
  text: string;
  right: string[];
  wrong: string[];
  pairs: [string, string][];
  feedback: string;
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\([~=#{}:\\n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim();
/** A stretch without signs of the grammar but escaped ones. */
const WORDS = String.raw`(?:\\[~=#{}:\\n]|[^~=#{}:\\])*`;
const QUESTION = new RegExp(String.raw`^::(${WORDS})::(?:\[(\w+)\])?(${WORDS})\{((?:\\[~=#{}:\\n]|[^{}\\])*)\}$`);
const ANSWER = new RegExp(String.raw`\s*(?:([=~])(${WORDS})|####(${WORDS}))`, 'y');

export function readGift(file: string): GiftQuestion[] {
  return file
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('//') && !block.startsWith('$CATEGORY: '))
    .map(readQuestion);
}

function readQuestion(block: string): GiftQuestion {
  const match = QUESTION.exec(block);
  if (!match) throw new SyntaxError(`No question of GIFT: ${block}`);
  const [, name = '', , text = '', body = ''] = match;
  const question: GiftQuestion = {
    name: unescaped(name),
    text: unescaped(text),
    right: [],
    wrong: [],
    pairs: [],
    feedback: '',
  };
  for (ANSWER.lastIndex = 0; body.slice(ANSWER.lastIndex).trim() !== '';) {
    const at = ANSWER.lastIndex;
    const answer = ANSWER.exec(body);
    if (!answer) throw new SyntaxError(`No answer of GIFT: ${body.slice(at)}`);
    const [, sign, words = '', feedback] = answer;
    const [left, right, ...more] = words.split(' -> ');
    if (more.length > 0) throw new SyntaxError(`Two arrows: ${words}`);
    if (feedback !== undefined) question.feedback = unescaped(feedback);
    else if (sign === '~') question.wrong.push(unescaped(words));
    else if (right === undefined) question.right.push(unescaped(words));
    else question.pairs.push([unescaped(left ?? ''), unescaped(right)]);
  }
  return question;
}

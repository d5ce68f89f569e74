/** Words that say nothing by themselves, and those that only ask. Left out of a search that has other words. */
const WORDS = `
  a about after against all also although an and another any are as at be because been before being between both but by
  can could did do does doing done during each either else even ever every few for from further had has have having he
  her here hers him himself his how however i if in into is it its itself just let many may me might more most much must
  my neither no nor not now of off often on once one only onto or other our out over own per rather s same shall she
  should since so some still such t than that the their them themselves then there therefore these they this those though
  through thus to too towards under until up upon very was we were what whatever when where whether which while who
  whom whose why will with within without would yet you your
  explain describe tell meaning mean means definition define happen happened happens say says said`;

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** `2.9 is now 2.10`; for what keeps its name, `Founding has moved`. */
export const movedWords = (from: string, to: string): string =>
  from === to ? `${to} has moved` : `${from} is now ${to}`;

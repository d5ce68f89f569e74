/** A place as a citation names it, of its first and last passage: `para. 2.4`, `paras. 2.4–2.6`. */
export const pinpointOf = (first: string, last = first): string =>
  first === last ? `para. ${first}` : `paras. ${first}–${last}`;

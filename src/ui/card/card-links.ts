/** Links that can show a card. */
export const CARD_LINKS = 'a.citation[data-cite], a.term[data-term], a.passage-link, a.figure-link';

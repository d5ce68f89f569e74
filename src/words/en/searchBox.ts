/** What the field in the head of every page says: a group of its own, since every page loads its words. */
export const searchBox = {
  panelName: 'the search',
  openPage: 'Open the search page',
} as const;
